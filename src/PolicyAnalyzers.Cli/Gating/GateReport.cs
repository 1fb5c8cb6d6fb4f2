using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.Assemblies;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>Puts together what the parts of a gate found. Everything is merged and sorted, so that the same code gives the same bytes.</summary>
internal static class GateReport
{
    /// <summary>How the rules of the compiler are described in SARIF.</summary>
    private static readonly ImmutableArray<RuleDescription> Descriptions =
        [.. ProductAnalyzers.All
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(descriptor => descriptor.Id)
            .Select(RuleDescription.Of)
            .Append(ReachRule.Description)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The report of a gate that had evidence, whole or not.</summary>
    public static GateResult Of(GateRequest request, BuildLog log, ImmutableArray<ProjectResult> projects, IEnumerable<ScanProblem> gaps, IEnumerable<Finding> more, IEnumerable<string> remarks)
    {
        var all = FindingMerger.Merge(projects.SelectMany(project => project.Findings).Concat(more));
        // What does not build cannot be compiled again either, and makes no assembly: that is one gap.
        var failed = log.Errors.Select(error => error.Project).OfType<string>().ToHashSet(PathText.Comparer);
        var faults = all.Where(finding => RuleKinds.IsPolicyFault(finding.Rule)).ToImmutableArray();
        var findings = all
            .Where(finding => !RuleKinds.IsRecord(finding.Rule) && finding.Rule != RuleIds.FailedAnalyzer && finding.Level != "observe")
            .Select(finding => finding.IsLocked ? finding with { Suppression = null } : finding)
            .ToImmutableArray();
        var setAside = all.Where(finding => finding.Rule == RuleIds.SetAsideFinding).ToImmutableArray();
        var inventory = all.Where(finding => RuleKinds.IsInventory(finding.Rule)).ToImmutableArray();
        var policies = all.Where(finding => finding.Rule == RuleIds.PolicyInForce).ToImmutableArray();
        var used = findings.Concat(setAside).Concat(inventory).Concat(policies).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var found = new ScanResult(
            request.Target,
            faults.IsEmpty ? [.. findings.Where(finding => finding.Suppression is null).OrderBy(GateVerdict.Rank)] : faults,
            faults.IsEmpty ? [.. findings.Where(finding => finding.Suppression is not null)] : [],
            setAside,
            inventory,
            policies,
            [.. Descriptions.Where(rule => used.Contains(rule.Id))],
            [.. projects.Where(project => project.Problems.IsEmpty).Select(project => project.Compilation.Project).Distinct(StringComparer.Ordinal)],
            [],
            [.. gaps
                .Concat(projects.SelectMany(project => project.Problems).Where(problem => !failed.Contains(problem.Project!)))
                .Where(problem => problem.Project is null || CoverageCheck.Excluded(request, problem.Project) is null)
                .DistinctBy(problem => (problem.Project, problem.Text, string.Join('\n', problem.Details)))]);
        found = faults.IsEmpty ? PolicyDrift.AddTo(found) : found;
        return new GateResult(found with { Verdict = GateVerdict.Of(found), Remarks = [.. GateRemarks.Of(request, log), .. remarks] }, projects);
    }

    /// <summary>The report of a gate that had no evidence to look at.</summary>
    public static GateResult OfFault(GateRequest request, string fault)
    {
        var found = new ScanResult(request.Target, [], [], [], [], [], [], [], [], [new ScanProblem(null, fault, [])]);
        return new GateResult(found with { Verdict = GateVerdict.Of(found) }, []);
    }
}
