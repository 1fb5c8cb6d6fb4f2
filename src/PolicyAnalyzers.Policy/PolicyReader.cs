using System;
using System.IO;
using System.Threading;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads a policy file. Every fault of a file is a <see cref="PolicyProblem"/> with its place; the reader throws only where an assembly of the product is missing.</summary>
public static class PolicyReader
{
    private const string BuiltInName = "default.policy.yaml";

    private static readonly Lazy<PolicyDocument> LazyBuiltIn = new(ReadBuiltIn, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The policy that comes with the analyzers: no purposes, everything advisory.</summary>
    public static PolicyDocument BuiltIn => LazyBuiltIn.Value;

    /// <summary>Reads a policy from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    /// <returns>A whole policy, or the reasons why there is none.</returns>
    public static PolicyReadResult Read(string text, string path) => Read(text, path, new ProblemList(path));

    /// <summary>Reads a policy from the bytes of a file: says what text can no longer tell (not UTF-8, binary, too large).</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="path">The file's path, for messages.</param>
    /// <returns>A whole policy, or the reasons why there is none.</returns>
    public static PolicyReadResult Read(byte[] bytes, string path)
    {
        var problems = new ProblemList(path);
        return Read(TextChecks.Decode(bytes ?? Array.Empty<byte>(), ReadingLimits.OfPolicy, problems), path, problems);
    }

    private static PolicyReadResult Read(string? text, string path, ProblemList problems)
    {
        PolicyDocument? document = null;
        try
        {
            document = problems.Any ? null : ReadDocument(text ?? "", path, problems);
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            // A fault of this library must not let a build pass: no policy, and a problem that says so.
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The policy could not be read: {Quote.Plain(fault.Message)}",
                "Report this as a fault of the policy reader, with the file");
        }

        return new PolicyReadResult(problems.Any ? null : document, problems.First(PolicyReadResult.MostProblems)) { FaultCount = problems.Count };
    }

    private static PolicyDocument? ReadDocument(string text, string path, ProblemList problems)
    {
        if (RootReader.Read(text, ReadingLimits.OfPolicy, problems, out var source) is not { } root)
        {
            return null;
        }

        return PolicyChecks.Check(root, problems) ? DocumentBinder.Bind(root, path, new Lazy<string>(() => TextHash.Of(source))) : null;
    }

    private static PolicyDocument ReadBuiltIn()
    {
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(BuiltInName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {BuiltInName}.");
        using var reader = new StreamReader(stream);
        var result = Read(reader.ReadToEnd(), BuiltInName);
        return result.Document is { } document
            ? document with { IsBuiltIn = true }
            : throw new InvalidOperationException($"The built-in policy has a fault: {result.Problems[0].Message}.");
    }
}
