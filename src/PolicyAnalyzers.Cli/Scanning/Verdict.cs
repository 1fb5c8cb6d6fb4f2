using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>How a scan ends.</summary>
/// <param name="ExitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="Reason">Why, one sentence.</param>
internal sealed record Verdict(int ExitCode, string Reason)
{
    private static readonly ImmutableArray<string> Levels = ["hard-mandatory", "soft-mandatory", "advisory", "observe"];

    /// <summary>Judges a result. A policy that cannot be used comes before everything, since then nothing else was judged; then gaps in the evidence.</summary>
    public static Verdict Of(ScanResult result)
    {
        if (result.Findings.Any(finding => RuleKinds.IsPolicyFault(finding.Rule)))
        {
            return new Verdict(ExitCodes.UsageOrBadPolicy, "the policy cannot be used, so no code was judged by it. Correct the faults above.");
        }

        if (!result.Problems.IsEmpty)
        {
            var projects = result.Problems.Select(problem => problem.Project).OfType<string>().Distinct(StringComparer.Ordinal).Count();
            return new Verdict(
                ExitCodes.IncompleteEvidence,
                projects == 0 ? "the evidence is incomplete, for the reasons above."
                    : $"the evidence is incomplete: {Count.Of(projects, "project was", "projects were")} not examined as a whole, so what is listed is not all there is.");
        }

        return result.Findings.IsEmpty
            ? new Verdict(ExitCodes.Clean, $"{Examined(result)} examined, and there are no findings.")
            : new Verdict(ExitCodes.Violations, $"there are findings ({ByLevel(result.Findings)}).");
    }

    private static string Examined(ScanResult result) => result.IsTextOnly
        ? Count.Of(result.TextFiles, "text file was", "text files were")
        : Count.Of(result.Analysed.Length, "project was", "projects were");

    private static string ByLevel(IReadOnlyCollection<Finding> findings)
        => string.Join(", ", findings
            .GroupBy(finding => finding.Level, StringComparer.Ordinal)
            .OrderBy(group => Levels.IndexOf(group.Key))
            .Select(group => $"{group.Count()} {group.Key}"));
}
