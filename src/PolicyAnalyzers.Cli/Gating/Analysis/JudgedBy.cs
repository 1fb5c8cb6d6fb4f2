using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>By what a place in a repository is judged: a policy with its approvals, and what the repository may say beside it.</summary>
/// <param name="Policy">The policy; null for the built-in one.</param>
/// <param name="AsOf">The day by which dates are judged; null where none is known.</param>
/// <param name="Repository">The repository's name, as owner/name; null where it is not known.</param>
/// <param name="Root">The repository's root.</param>
internal sealed record JudgedBy(PolicySource? Policy, PolicyDate? AsOf, string? Repository, string Root)
{
    /// <summary>Whether findings of the first day are shown too.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>By what a gate judges.</summary>
    public static JudgedBy Of(GateRequest request, string root) => new(request.Policy, request.AsOf, request.Repository, root);

    /// <summary>What the analyzers are given for a project, or whatever else asks for a file.</summary>
    /// <param name="file">Absolute path of the project or the file.</param>
    /// <param name="isTest">The project is one of tests.</param>
    public AnalyzerOptions Options(string file, bool isTest)
    {
        var roles = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = new List<AdditionalText>();
        if (Policy is { } policy)
        {
            Add(policy.Path, policy.Text, "policy");
            if (policy.Approvals is { } approvals)
            {
                Add(Path.Combine(Path.GetDirectoryName(policy.Path) ?? string.Empty, PolicySources.ApprovalsName), Encoding.UTF8.GetString(approvals).TrimStart('\uFEFF'), "approvals");
            }
        }

        foreach (var fragment in RepositoryFiles.Fragments(file, Root).Where(path => !PathText.Comparer.Equals(path, Policy?.Location)))
        {
            Add(fragment, File.ReadAllText(fragment), "fragment");
        }

        if (!IgnoresBaseline && RepositoryFiles.Baseline(file, Root) is { } baseline)
        {
            Add(baseline, File.ReadAllText(baseline), "baseline");
        }

        return new AnalyzerOptions([.. files], new GateOptions(
            [
                ("PolicyInventory", "true"),
                ("PolicyAsOf", AsOf?.ToString()),
                ("PolicyRepository", Repository),
                ("IsTestProject", isTest ? "true" : null),
                ("MSBuildProjectDirectory", Path.GetDirectoryName(file)),
            ],
            roles.ToImmutable()));

        void Add(string path, string text, string role)
        {
            files.Add(new PolicyText(path, text));
            roles[path] = role;
        }
    }
}
