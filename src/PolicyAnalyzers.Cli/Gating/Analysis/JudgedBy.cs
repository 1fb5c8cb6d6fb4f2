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

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>By what a project is judged: the gate's policy with its approvals, and what the repository may say beside it.</summary>
internal static class JudgedBy
{
    /// <summary>What the analyzers are given for a project.</summary>
    /// <param name="request">The gate's policy and day.</param>
    /// <param name="project">Absolute path of the project.</param>
    /// <param name="root">The repository's root.</param>
    /// <param name="isTest">The project is one of tests.</param>
    public static AnalyzerOptions Options(GateRequest request, string project, string root, bool isTest)
    {
        var policy = request.Policy;
        var roles = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = new List<AdditionalText>();
        Add(policy.Path, policy.Text, "policy");
        if (policy.Approvals is { } approvals)
        {
            Add(Path.Combine(Path.GetDirectoryName(policy.Path) ?? string.Empty, PolicySources.ApprovalsName), Encoding.UTF8.GetString(approvals).TrimStart('\uFEFF'), "approvals");
        }

        foreach (var fragment in RepositoryFiles.Fragments(project, root).Where(path => !PathText.Comparer.Equals(path, policy.Location)))
        {
            Add(fragment, File.ReadAllText(fragment), "fragment");
        }

        if (RepositoryFiles.Baseline(project, root) is { } baseline)
        {
            Add(baseline, File.ReadAllText(baseline), "baseline");
        }

        return new AnalyzerOptions([.. files], new GateOptions(
            [
                ("PolicyInventory", "true"),
                ("PolicyAsOf", request.AsOf.ToString()),
                ("PolicyRepository", request.Repository),
                ("IsTestProject", isTest ? "true" : null),
                ("MSBuildProjectDirectory", Path.GetDirectoryName(project)),
            ],
            roles.ToImmutable()));

        void Add(string path, string text, string role)
        {
            files.Add(new PolicyText(path, text));
            roles[path] = role;
        }
    }
}
