using System;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>How a gate ends: unlike a scan, an advisory finding stops nobody (docs/decisions/0012-advice-fails-nothing.md).</summary>
internal static class GateVerdict
{
    /// <summary>Judges a result. A policy that cannot be used comes first, then gaps in the evidence: beside a gap, no finding and no silence says much.</summary>
    public static Verdict Of(ScanResult result)
    {
        if (result.Findings.Any(finding => RuleKinds.IsPolicyFault(finding.Rule)))
        {
            return new Verdict(ExitCodes.UsageOrBadPolicy, "a file of the policy cannot be used, so no code was judged by it. Correct the faults above.");
        }

        var binding = result.Findings.Count(IsBinding);
        if (!result.Problems.IsEmpty)
        {
            return new Verdict(
                ExitCodes.IncompleteEvidence,
                $"the evidence is incomplete ({Count.Of(result.Problems.Length, "gap", "gaps")} above), so nothing is proved." + (binding == 0 ? string.Empty : $" There {Are(binding)} besides."));
        }

        var advice = result.Findings.Length - binding;
        var rest = advice == 0 ? string.Empty : $" {Count.Of(advice, "advisory finding stops", "advisory findings stop")} nobody.";
        return binding > 0
            ? new Verdict(ExitCodes.Violations, $"there {Are(binding)}.{rest}")
            : new Verdict(ExitCodes.Clean, $"{Count.Of(result.Analysed.Length, "project was", "projects were")} compiled again and examined, and nothing mandatory was found.{rest}");
    }

    private static string Are(int binding) => binding == 1 ? "is 1 mandatory finding" : FormattableString.Invariant($"are {binding} mandatory findings");

    /// <summary>Does a finding stop a merge?</summary>
    public static bool IsBinding(Finding finding) => finding.Level is "soft-mandatory" or "hard-mandatory";

    /// <summary>The most severe first.</summary>
    public static int Rank(Finding finding) => finding.Level switch
    {
        "hard-mandatory" => 0,
        "soft-mandatory" => 1,
        "advisory" => 2,
        _ => 3,
    };
}
