using System;
using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>Reads a baseline. Never throws; every fault is a <see cref="PolicyProblem"/> with its place.</summary>
public static class BaselineReader
{
    /// <summary>Reads a baseline from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    /// <returns>A whole baseline, or the reasons why there is none.</returns>
    public static BaselineReadResult Read(string text, string path)
    {
        var problems = new ProblemList(path);
        Baseline? baseline = null;
        try
        {
            baseline = ReadBaseline(text ?? "", path, problems);
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            // As for a policy: without a baseline every finding shows, which is the safe side.
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The baseline could not be read: {Quote.Plain(fault.Message)}",
                "Report this as a fault of the baseline reader, with the file");
        }

        return new BaselineReadResult(problems.Any ? null : baseline, problems.First(PolicyReadResult.MostProblems)) { FaultCount = problems.Count };
    }

    private static Baseline? ReadBaseline(string text, string path, ProblemList problems)
    {
        if (RootReader.Read(text, ReadingLimits.OfBaseline, problems, out var source) is not { } root
            || !SchemaCheck.Check(root, "baseline", problems))
        {
            return null;
        }

        var entries = root.Find("entries") as SequenceNode;
        if (entries is { Items.Count: > BaselineLanguage.MostEntries })
        {
            var most = BaselineLanguage.MostEntries.ToString(CultureInfo.InvariantCulture);
            problems.Add(
                ProblemList.Unreadable,
                entries.Items[BaselineLanguage.MostEntries].Span,
                $"The baseline holds more than {most} entries",
                "Keep one baseline for each repository, and mend or exempt what most entries have in common");
            return null;
        }

        Validator.Check(root, BaselineLanguage.Root, "baseline", problems);
        if (root.Find("approval") is { } approval)
        {
            ApprovalChecks.CheckCard(approval, problems);
        }

        return problems.Any ? null : new Baseline(path, new Fields(root).Text("policy", ""), TextHash.Of(source), Bind(entries!), ApprovalOf(root));
    }

    private static BaselineApproval? ApprovalOf(MappingNode root)
    {
        if (root.FindKey("approval") is not { Span: var place })
        {
            return null;
        }

        var approval = new Fields(root.Find("approval"));
        return new BaselineApproval(approval.Text("by", ""), approval.Date("on").GetValueOrDefault(), place)
        {
            Hash = approval.Text("hash"),
            Signature = approval.Text("signature"),
        };
    }

    private static ImmutableArray<Located<BaselineEntry>> Bind(SequenceNode nodes)
    {
        var entries = ImmutableArray.CreateBuilder<Located<BaselineEntry>>(nodes.Items.Count);
        foreach (var node in nodes.Items)
        {
            var fields = new Fields(node);
            var entry = new BaselineEntry(fields.Text("rule", ""), fields.Text("symbol", ""), fields.Text("evidence", "")) { File = fields.Text("file", "") };
            entries.Add(new Located<BaselineEntry>(entry, node.Span));
        }

        return entries.MoveToImmutable();
    }
}
