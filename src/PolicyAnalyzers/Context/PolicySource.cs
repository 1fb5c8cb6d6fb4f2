using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>The policy in force in a compilation, and its baseline; or the faults because of which nothing is in force.</summary>
internal sealed class PolicySource
{
    private const int MostKept = 64;

    // Parsing costs tens of milliseconds in a cold process, and one process compiles many projects under one policy.
    private static readonly ConcurrentDictionary<string, object> Kept = new(StringComparer.Ordinal);

    private PolicySource(PolicyDocument? policy, Baseline? baseline, ImmutableArray<PolicyProblem> problems)
    {
        Policy = policy;
        Baseline = baseline;
        Problems = problems;
    }

    /// <summary>The policy; null exactly if there is a problem.</summary>
    public PolicyDocument? Policy { get; }

    /// <summary>The baseline; null where there is none.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The faults of the files, in their order.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }

    /// <summary>Reads the files of a compilation.</summary>
    public static PolicySource Read(PolicyFiles files, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<PolicyProblem>();
        var policy = PolicyReader.BuiltIn;
        if (files.Policies.Length > 0)
        {
            var result = ReadPolicy(files.Policies[0], cancellationToken);
            problems.AddRange(result.Problems);
            policy = result.Document;
        }

        for (var i = 1; i < files.Policies.Length; i++)
        {
            problems.Add(new PolicyProblem(
                Rules.RuleIds.UndefinedPolicyTerm,
                $"Two policies are in force in this project: this one and '{files.Policies[0].Path}'",
                "Keep one of them: reference one policy package, or name one file",
                files.Policies[i].Path,
                SourceSpan.FileStart));
        }

        foreach (var fragment in files.Fragments)
        {
            problems.Add(new PolicyProblem(
                Rules.RuleIds.UndefinedPolicyTerm,
                "This version of the analyzers does not compose fragments with a policy, so nothing in this file would be in force",
                "Remove the file, or move what it says into the policy",
                fragment.Path,
                SourceSpan.FileStart));
        }

        Baseline? baseline = null;
        foreach (var file in files.Baselines)
        {
            var result = ReadBaseline(file, cancellationToken);
            problems.AddRange(result.Problems);
            baseline = result.Baseline ?? baseline;
        }

        return new PolicySource(problems.Count == 0 ? policy : null, baseline, problems.ToImmutable());
    }

    private static PolicyReadResult ReadPolicy(AdditionalText file, CancellationToken cancellationToken) =>
        ReadText(file, cancellationToken, out var text, out var fault)
            ? Once(text, file.Path, "policy", static (text, path) => PolicyReader.Read(text, path))
            : new PolicyReadResult(null, ImmutableArray.Create(fault));

    private static BaselineReadResult ReadBaseline(AdditionalText file, CancellationToken cancellationToken) =>
        ReadText(file, cancellationToken, out var text, out var fault)
            ? Once(text, file.Path, "baseline", static (text, path) => BaselineReader.Read(text, path))
            : new BaselineReadResult(null, ImmutableArray.Create(fault));

    private static bool ReadText(AdditionalText file, CancellationToken cancellationToken, out Microsoft.CodeAnalysis.Text.SourceText text, out PolicyProblem fault)
    {
        const int utf8 = 65001;
        var read = file.GetText(cancellationToken);
        text = read!;
        fault = null!;
        if (read is null)
        {
            fault = Unreadable(file, "The file cannot be opened", "Put it where the project says it is, or correct the project");
        }
        else if (read.Encoding is { CodePage: not utf8 })
        {
            fault = Unreadable(file, $"The file is not UTF-8 (it reads as {read.Encoding.WebName})", "Save it as UTF-8");
        }

        return fault is null;
    }

    private static PolicyProblem Unreadable(AdditionalText file, string message, string remedy) =>
        new(Rules.RuleIds.UnreadablePolicy, message, remedy, file.Path, SourceSpan.FileStart);

    private static T Once<T>(Microsoft.CodeAnalysis.Text.SourceText text, string path, string role, Func<string, string, T> read)
        where T : class
    {
        var key = role + "\n" + path + "\n" + string.Join(",", text.GetChecksum());
        if (Kept.TryGetValue(key, out var kept))
        {
            return (T)kept;
        }

        var result = read(text.ToString(), path);
        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        Kept[key] = result;
        return result;
    }
}
