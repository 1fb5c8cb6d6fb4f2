using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy.Exclusions;

/// <summary>Reads a gate's file of exclusions. Never throws; every fault is a <see cref="PolicyProblem"/> with its place.</summary>
public static class ExclusionsReader
{
    private const string Subject = "file of exclusions";

    /// <summary>Reads the file from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    public static ExclusionsReadResult Read(string text, string path)
    {
        var problems = new ProblemList(path);
        var exclusions = ImmutableArray<Exclusion>.Empty;
        try
        {
            exclusions = ReadFile(text ?? "", problems);
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The exclusions could not be read: {Quote.Plain(fault.Message)}",
                "Report this as a fault of the reader, with the file");
        }

        return new ExclusionsReadResult(problems.Any ? ImmutableArray<Exclusion>.Empty : exclusions, problems.First(PolicyReadResult.MostProblems));
    }

    private static ImmutableArray<Exclusion> ReadFile(string text, ProblemList problems)
    {
        if (RootReader.Read(text, ReadingLimits.OfExclusions, problems, out _) is not { } root || !SchemaCheck.Check(root, Subject, problems))
        {
            return ImmutableArray<Exclusion>.Empty;
        }

        Validator.Check(root, ExclusionsLanguage.Root, Subject, problems);
        return problems.Any ? ImmutableArray<Exclusion>.Empty : ((SequenceNode)root.Find("exclusions")!).Items.Select(Bind).ToImmutableArray();
    }

    private static Exclusion Bind(Node node)
    {
        var fields = new Fields(node);
        return new Exclusion(fields.Text("project", ""), fields.Text("reason", ""), fields.Text("owner", ""), fields.Date("expires").GetValueOrDefault(), node.Span);
    }
}
