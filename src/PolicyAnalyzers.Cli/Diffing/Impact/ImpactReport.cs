using System;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>What a new version of the policy changes in one code base.</summary>
/// <param name="Target">What was scanned.</param>
/// <param name="Changes">The findings that are not the same, by rule and symbol.</param>
/// <param name="Unchanged">How many findings are the same.</param>
/// <param name="Problems">Why the evidence is incomplete; where there is one, the changes are not all there are.</param>
internal sealed record ImpactReport(string Target, ImmutableArray<FindingChange> Changes, int Unchanged, ImmutableArray<string> Problems)
{
    /// <summary>Findings that only the newer policy makes.</summary>
    public ImmutableArray<FindingChange> Appearing => [.. Changes.Where(change => change.Older is null)];

    /// <summary>Findings that only the older policy makes.</summary>
    public ImmutableArray<FindingChange> Disappearing => [.. Changes.Where(change => change.Newer is null)];

    /// <summary>Findings of both, at another level.</summary>
    public ImmutableArray<FindingChange> ChangingLevel => [.. Changes.Where(change => change is { Older: not null, Newer: not null })];

    /// <summary>Compares two scans of one code base.</summary>
    /// <exception cref="UsageException">They are of two code bases.</exception>
    public static ImpactReport Of(StoredScan older, StoredScan newer)
    {
        if (older.Target != newer.Target)
        {
            throw new UsageException($"'{older.Name}' is a scan of {older.Target}, and '{newer.Name}' is one of {newer.Target}. The impact shows in two scans of the same code.");
        }

        var changes = older.Findings.Keys.Union(newer.Findings.Keys)
            .Select(finding => new FindingChange(finding, older.Findings.GetValueOrDefault(finding), newer.Findings.GetValueOrDefault(finding)))
            .ToImmutableArray();
        var differing = changes.Where(change => change.Older?.Level != change.Newer?.Level).ToImmutableArray();
        return new ImpactReport(
            newer.Target,
            [.. differing
                .OrderBy(change => change.Finding.Rule, StringComparer.Ordinal)
                .ThenBy(change => change.Finding.Symbol, StringComparer.Ordinal)
                .ThenBy(change => change.Finding.Evidence, StringComparer.Ordinal)],
            changes.Length - differing.Length,
            [.. older.Problems.Concat(newer.Problems).Distinct(StringComparer.Ordinal)]);
    }
}
