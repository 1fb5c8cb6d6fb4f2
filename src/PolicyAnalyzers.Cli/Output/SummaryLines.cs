using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>The sentences that close a scan.</summary>
internal static class SummaryLines
{
    /// <summary>What was counted, what was left out, and why the exit code is what it is.</summary>
    public static IEnumerable<string> Of(ScanResult result)
    {
        // Beside a policy that cannot be used there is nothing to count: no code was judged.
        if (result.Verdict.ExitCode != ExitCodes.UsageOrBadPolicy)
        {
            if (Policies(result) is { Length: > 0 } policies)
            {
                yield return $"Policy in force: {policies}";
            }

            var summary = result.Summary;
            yield return $"{Count.Of(summary.CustomerDataMembers, "customer data member", "customer data members")}, {summary.WithDeclaredUse} with a declared use, "
                + $"{Count.Of(summary.SurveyPlatforms, "survey platform", "survey platforms")} in {Count.Of(summary.SurveyPlatformPlaces, "place", "places")}";
            yield return $"{Count.Of(result.Findings.Length, "finding", "findings")} of {Count.Of(Rules(result), "rule", "rules")} in {Count.Of(result.Analysed.Length, "project", "projects")}";
            if (!result.SetAside.IsEmpty)
            {
                yield return $"{Count.Of(result.SetAside.Length, "finding is", "findings are")} set aside by a waiver or a baseline and not counted.";
            }

            if (!result.Suppressed.IsEmpty)
            {
                yield return $"{Count.Of(result.Suppressed.Length, "finding is", "findings are")} suppressed in the source and not counted.";
            }
        }

        if (!result.NotAnalysable.IsEmpty)
        {
            yield return "Not analysed, since they hold no C# sources: " + string.Join(", ", result.NotAnalysable.Select(project => Names.Relative(project, result.Target)));
        }

        foreach (var remark in result.Remarks)
        {
            yield return remark;
        }

        yield return Reason(result.Verdict);
    }

    /// <summary>The exit code with its reason.</summary>
    public static string Reason(Verdict verdict) => FormattableString.Invariant($"Exit code {verdict.ExitCode}: {verdict.Reason}");

    private static string Policies(ScanResult result)
        => string.Join(", ", result.Policies
            .Select(record => $"{record.Property(PropertyKeys.PolicyId)} {record.Property(PropertyKeys.PolicyVersion)}".Trim())
            .Where(policy => policy.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    private static int Rules(ScanResult result) => result.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Count();
}
