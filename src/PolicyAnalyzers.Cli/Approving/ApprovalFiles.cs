using System;
using System.Collections.Immutable;
using System.IO;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>The file that holds what is approved, with the organisation's policy and its recorded approvals.</summary>
/// <param name="File">A policy, a fragment or a baseline.</param>
/// <param name="Policy">The organisation's policy.</param>
/// <param name="Fragment">The fragment, if the file is one.</param>
/// <param name="Baseline">The baseline, if the file is one.</param>
/// <param name="Records">What is recorded beside the policy; null where nothing is.</param>
internal sealed record ApprovalFiles(TextFile File, PolicyDocument Policy, PolicyFragment? Fragment, Baseline? Baseline, ApprovalsFile? Records)
{
    /// <summary>Knows roles, keys and records.</summary>
    public ApprovalJudge Judge => new(Policy, Records);

    /// <summary>Whether the file is the organisation's policy itself.</summary>
    public bool IsPolicy => Fragment is null && Baseline is null;

    /// <summary>Where approvals are recorded.</summary>
    public string RecordsPath => RecordsBeside(Policy.Path);

    /// <summary>Reads the files.</summary>
    /// <param name="path">The file that holds what is approved.</param>
    /// <param name="policyPath">The organisation's policy, where the file is not it.</param>
    /// <exception cref="UsageException">A file is missing or has faults; the message names them with their places.</exception>
    public static ApprovalFiles Read(string path, string? policyPath)
    {
        var file = TextFile.Read(path);
        var isBaseline = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
        var isFragment = path.EndsWith(".fragment.policy.yaml", StringComparison.OrdinalIgnoreCase);
        if ((isBaseline || isFragment) && policyPath is null)
        {
            throw new UsageException($"'{path}' is judged by the organisation's policy, with its roles and keys. Name it with --policy FILE.");
        }

        if (!isBaseline && !isFragment && policyPath is not null)
        {
            throw new UsageException($"'{path}' is a policy itself, so --policy has no meaning here. Leave it out.");
        }

        var policy = ReadPolicy(policyPath is null ? file : TextFile.Read(policyPath));
        return new ApprovalFiles(
            file,
            policy,
            isFragment ? Sound(FragmentReader.Read(file.Text, path, policy), static result => result.Fragment, static result => result.Problems) : null,
            isBaseline ? Sound(BaselineReader.Read(file.Text, path), static result => result.Baseline, static result => result.Problems) : null,
            ReadRecords(policy));
    }

    /// <summary>Reads a policy that must be sound.</summary>
    public static PolicyDocument ReadPolicy(TextFile file) =>
        Sound(PolicyReader.Read(file.Text, file.Path), static result => result.Document, static result => result.Problems);

    /// <summary>Reads what is recorded beside a policy; null where nothing is.</summary>
    public static ApprovalsFile? ReadRecords(PolicyDocument policy)
    {
        var path = RecordsBeside(policy.Path);
        if (!System.IO.File.Exists(path))
        {
            return null;
        }

        var records = Sound(ApprovalsReader.Read(TextFile.Read(path).Text, path), static result => result.File, static result => result.Problems);
        return records.PolicyId == policy.Identity.Id
            ? records
            : throw new UsageException($"'{path}' records approvals of the policy {records.PolicyId}, and the one beside it is {policy.Identity.Id}. Correct its key 'policy', or move it.");
    }

    private static string RecordsBeside(string policyPath) => Path.Combine(Path.GetDirectoryName(policyPath)!, ApprovalsFile.FileName);

    private static T Sound<TResult, T>(TResult result, Func<TResult, T?> value, Func<TResult, ImmutableArray<PolicyProblem>> problems)
        where T : class =>
        value(result) ?? throw PolicyFaults.Refuse(problems(result));
}
