using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Context;

/// <summary>Tells the policy's files among the additional files of a compilation: by name, or by the item metadata <c>PolicyRole</c>.</summary>
internal sealed class PolicyFiles
{
    private PolicyFiles(
        ImmutableArray<AdditionalText> policies, ImmutableArray<AdditionalText> fragments, ImmutableArray<AdditionalText> baselines, ImmutableArray<AdditionalText> approvals)
    {
        Approvals = approvals;
        Policies = policies;
        Fragments = fragments;
        Baselines = baselines;
    }

    /// <summary>Whole policies, by path.</summary>
    public ImmutableArray<AdditionalText> Policies { get; }

    /// <summary>A team's fragments, by path.</summary>
    public ImmutableArray<AdditionalText> Fragments { get; }

    /// <summary>Baselines, by path.</summary>
    public ImmutableArray<AdditionalText> Baselines { get; }

    /// <summary>Recorded approvals, by path.</summary>
    public ImmutableArray<AdditionalText> Approvals { get; }

    /// <summary>Sorts the files by role.</summary>
    public static PolicyFiles Among(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        List<AdditionalText>? policies = null, fragments = null, baselines = null, approvals = null;
        foreach (var file in files)
        {
            switch (RoleOf(file, options))
            {
                case PolicyFileRole.Policy:
                    (policies ??= new()).Add(file);
                    break;
                case PolicyFileRole.Fragment:
                    (fragments ??= new()).Add(file);
                    break;
                case PolicyFileRole.Baseline:
                    (baselines ??= new()).Add(file);
                    break;
                case PolicyFileRole.Approvals:
                    (approvals ??= new()).Add(file);
                    break;
            }
        }

        return new PolicyFiles(ByPath(policies), ByPath(fragments), ByPath(baselines), ByPath(approvals));
    }

    /// <summary>The role of one file.</summary>
    public static PolicyFileRole RoleOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var name = Path.GetFileName(file.Path);
        if (name.EndsWith(".fragment.policy.yaml", StringComparison.OrdinalIgnoreCase))
        {
            return PolicyFileRole.Fragment;
        }

        if (name.Equals("policy.yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".policy.yaml", StringComparison.OrdinalIgnoreCase))
        {
            return PolicyFileRole.Policy;
        }

        if (name.Equals("policy-baseline.json", StringComparison.OrdinalIgnoreCase))
        {
            return PolicyFileRole.Baseline;
        }

        if (name.Equals(ApprovalsFile.FileName, StringComparison.OrdinalIgnoreCase))
        {
            return PolicyFileRole.Approvals;
        }

        return options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.PolicyRole", out var role)
            && Enum.TryParse<PolicyFileRole>(role, ignoreCase: true, out var named)
            ? named
            : PolicyFileRole.None;
    }

    // The build's order of files depends on globs and on the order of imports: findings must not.
    private static ImmutableArray<AdditionalText> ByPath(List<AdditionalText>? files)
    {
        if (files is null)
        {
            return ImmutableArray<AdditionalText>.Empty;
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.ToImmutableArray();
    }
}
