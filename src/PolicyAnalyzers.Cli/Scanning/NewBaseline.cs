using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>The baseline that a scan's findings make.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Entries">Number of entries in it.</param>
/// <param name="Staying">Number of findings that it does not cover.</param>
internal sealed record NewBaseline(string Text, int Entries, int Staying)
{
    /// <summary>Every finding that a baseline may hold, one entry per member.</summary>
    /// <param name="result">A scan without a baseline.</param>
    /// <param name="withMandatory">Write soft-mandatory findings too, which are hidden only once somebody approved the file.</param>
    /// <exception cref="UsageException">The projects are under different policies.</exception>
    public static NewBaseline Of(ScanResult result, bool withMandatory = false)
    {
        // The compiler honours no entry for a hard-mandatory finding (docs/decisions/0005-a-baseline-hides-no-mandatory-finding.md).
        bool MayBeHeld(Finding finding) => (finding.Level is "observe" or "advisory" || (withMandatory && finding.Level is "soft-mandatory"))
            && !RuleKinds.IsGovernance(finding.Rule)
            && FindingEntries.Of(finding).Any();

        var entries = result.Findings.Where(MayBeHeld).SelectMany(FindingEntries.Of).Distinct().ToImmutableArray();
        return new NewBaseline(BaselineWriter.Write(PolicyId(result), entries), entries.Length, result.Findings.Count(finding => !MayBeHeld(finding)));
    }

    // Beside an organisation's policy the built-in one does not count: a project that references no package of ours is under it in a scan alone.
    private static string PolicyId(ScanResult result)
    {
        var builtIn = PolicyReader.BuiltIn.Identity.Id;
        var policies = result.Policies.Select(record => record.Property(PropertyKeys.PolicyId)).OfType<string>().Distinct(StringComparer.Ordinal).Where(id => id != builtIn).Order(StringComparer.Ordinal).ToImmutableArray();
        return policies.Length <= 1
            ? policies.FirstOrDefault() ?? builtIn
            : throw new UsageException(
                $"The projects are under different policies ({string.Join(", ", policies)}), and a baseline belongs to one. Scan them apart, or name one policy with --policy.");
    }
}
