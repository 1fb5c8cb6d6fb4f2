using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>Reads <c>policy-approvals.yaml</c>. Never throws; every fault is a <see cref="PolicyProblem"/> with its place.</summary>
public static class ApprovalsReader
{
    /// <summary>Reads the file from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    public static ApprovalsReadResult Read(string text, string path)
    {
        var problems = new ProblemList(path);
        ApprovalsFile? file = null;
        try
        {
            file = ReadFile(text ?? "", path, problems);
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The approvals could not be read: {Quote.Plain(fault.Message)}",
                "Report this as a fault of the reader, with the file");
        }

        return new ApprovalsReadResult(problems.Any ? null : file, problems.First(PolicyReadResult.MostProblems)) { FaultCount = problems.Count };
    }

    private static ApprovalsFile? ReadFile(string text, string path, ProblemList problems)
    {
        if (RootReader.Read(text, ReadingLimits.OfApprovals, problems, out var source) is not { } root || !SchemaCheck.Check(root, "file of approvals", problems))
        {
            return null;
        }

        Validator.Check(root, ApprovalsLanguage.Root, "file of approvals", problems);
        var nodes = root.Find("approvals") as SequenceNode;
        foreach (var node in nodes?.Items ?? new())
        {
            ApprovalChecks.CheckCard(node, problems);
        }

        return problems.Any ? null : new ApprovalsFile(path, new Fields(root).Text("policy", ""), TextHash.Of(source), Bind(nodes!));
    }

    private static ImmutableArray<ApprovalRecord> Bind(SequenceNode nodes)
    {
        var records = ImmutableArray.CreateBuilder<ApprovalRecord>(nodes.Items.Count);
        foreach (var node in nodes.Items)
        {
            var fields = new Fields(node);
            records.Add(new ApprovalRecord(
                fields.Text("hash", ""),
                fields.Text("of", ""),
                fields.Text("by", ""),
                fields.Date("on").GetValueOrDefault(),
                node.Span)
            {
                Minutes = fields.Text("minutes"),
                Repository = fields.Text("repository"),
                Signature = fields.Text("signature"),
            });
        }

        return records.MoveToImmutable();
    }
}
