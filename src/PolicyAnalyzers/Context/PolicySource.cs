using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>The policy in force in a compilation, and its baseline; or the faults because of which nothing is in force.</summary>
internal sealed class PolicySource
{
    private const int MostKept = 64;

    private static readonly char[] Separators = { '/', '\\' };

    // Parsing costs tens of milliseconds in a cold process, and one process compiles many projects under one policy.
    private static readonly ConcurrentDictionary<string, object> Kept = new(StringComparer.Ordinal);

    private PolicySource(
        PolicyDocument? policy, Baseline? baseline, ApprovalsFile? approvals, ImmutableArray<PolicyProblem> problems, ImmutableArray<PolicyProblem> refusals)
    {
        Approvals = approvals;
        Policy = policy;
        Baseline = baseline;
        Problems = problems;
        Refusals = refusals;
    }

    /// <summary>The policy with what fragments add to it; null exactly if there is a problem.</summary>
    public PolicyDocument? Policy { get; }

    /// <summary>The baseline; null where there is none.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The approvals that the organisation records beside its policy; null where there are none.</summary>
    public ApprovalsFile? Approvals { get; }

    /// <summary>The fragments beside the policy.</summary>
    public ImmutableArray<PolicyFragment> Fragments { get; private init; } = ImmutableArray<PolicyFragment>.Empty;

    /// <summary>The faults of the files, in their order.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }

    /// <summary>What fragments say without effect (POL0004): the policy is in force all the same.</summary>
    public ImmutableArray<PolicyProblem> Refusals { get; }

    /// <summary>Reads the files of a compilation.</summary>
    public static PolicySource Read(PolicyFiles files, BuildSettings settings, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<PolicyProblem>();
        var policy = files.Policies.IsEmpty ? PolicyReader.BuiltIn : null;
        if (policy is null)
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

        var fragments = policy is null ? ImmutableArray<PolicyFragment>.Empty : ReadFragments(files.Fragments, policy, problems, cancellationToken);
        Baseline? baseline = null;
        foreach (var file in files.Baselines)
        {
            var result = ReadBaseline(file, cancellationToken);
            problems.AddRange(result.Problems);
            baseline = result.Baseline ?? baseline;
        }

        ApprovalsFile? approvals = null;
        foreach (var file in files.Approvals)
        {
            if (policy is not null && FolderOf(file.Path) != FolderOf(policy.Path))
            {
                problems.Add(new PolicyProblem(
                    Rules.RuleIds.UndefinedPolicyTerm,
                    $"Approvals count only beside the policy in force, which is '{policy.Path}', and these lie elsewhere",
                    "Remove the file from the project: what the organisation approves comes with its policy",
                    file.Path,
                    SourceSpan.FileStart));
                continue;
            }

            var result = ReadApprovals(file, cancellationToken);
            problems.AddRange(result.Problems);
            approvals = result.File ?? approvals;
        }

        if (problems.Count > 0 || fragments.IsEmpty)
        {
            return new PolicySource(problems.Count == 0 ? policy : null, baseline, approvals, problems.ToImmutable(), ImmutableArray<PolicyProblem>.Empty);
        }

        var composition = Compose(policy!, fragments, approvals, settings);
        return new PolicySource(composition.Policy, baseline, approvals, ImmutableArray<PolicyProblem>.Empty, composition.Problems) { Fragments = fragments };
    }

    private static ImmutableArray<PolicyFragment> ReadFragments(
        ImmutableArray<AdditionalText> files,
        PolicyDocument policy,
        ImmutableArray<PolicyProblem>.Builder problems,
        CancellationToken cancellationToken)
    {
        var fragments = ImmutableArray.CreateBuilder<PolicyFragment>(files.Length);
        foreach (var file in files)
        {
            if (!ReadText(file, cancellationToken, out var text, out var fault))
            {
                problems.Add(fault);
                continue;
            }

            var result = Once(text, file.Path, "fragment of " + policy.Hash, (content, path) => FragmentReader.Read(content, path, policy));
            problems.AddRange(result.Problems);
            if (result.Fragment is { } fragment)
            {
                fragments.Add(fragment);
            }
        }

        return fragments.ToImmutable();
    }

    private static CompositionResult Compose(PolicyDocument policy, ImmutableArray<PolicyFragment> fragments, ApprovalsFile? approvals, BuildSettings settings)
    {
        var key = string.Join("\n", fragments.Select(static fragment => fragment.Path + "\n" + fragment.Hash).Prepend($"{policy.Path}\n{policy.Hash}\n{approvals?.Hash}\n{settings.Repository}\n{settings.AsOf}"));
        return Keep(key, () => PolicyComposer.Compose(
            policy, fragments, new CompositionSettings(settings.Repository, settings.AsOf) { Approvals = new ApprovalJudge(policy, approvals) }));
    }

    private static PolicyReadResult ReadPolicy(AdditionalText file, CancellationToken cancellationToken) =>
        ReadText(file, cancellationToken, out var text, out var fault)
            ? Once(text, file.Path, "policy", static (text, path) => PolicyReader.Read(text, path))
            : new PolicyReadResult(null, ImmutableArray.Create(fault));

    private static BaselineReadResult ReadBaseline(AdditionalText file, CancellationToken cancellationToken) =>
        ReadText(file, cancellationToken, out var text, out var fault)
            ? Once(text, file.Path, "baseline", static (text, path) => BaselineReader.Read(text, path))
            : new BaselineReadResult(null, ImmutableArray.Create(fault));

    private static ApprovalsReadResult ReadApprovals(AdditionalText file, CancellationToken cancellationToken) =>
        ReadText(file, cancellationToken, out var text, out var fault)
            ? Once(text, file.Path, "approvals", static (text, path) => ApprovalsReader.Read(text, path))
            : new ApprovalsReadResult(null, ImmutableArray.Create(fault));

    // By text: the build names both files by the same folder, and what a link or a '..' leads to must not count as the same.
    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(Separators) + 1).Replace('\\', '/');

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
        var key = role + "\n" + path + "\n" + Convert.ToBase64String(text.GetChecksum().ToArray());
        return Keep(key, () => read(text.ToString(), path));
    }

    private static T Keep<T>(string key, Func<T> make)
        where T : class
    {
        if (Kept.TryGetValue(key, out var kept))
        {
            return (T)kept;
        }

        var result = make();
        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        Kept[key] = result;
        return result;
    }
}
