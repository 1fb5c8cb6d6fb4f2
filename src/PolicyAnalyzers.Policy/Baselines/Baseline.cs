using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>The findings of the first day.</summary>
public sealed class Baseline
{
    private readonly HashSet<(string Rule, string Symbol, string Evidence)> entries = new();

    /// <summary>A baseline of entries.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        foreach (var entry in entries)
        {
            this.entries.Add((entry.Rule, entry.Symbol, entry.Evidence));
        }
    }

    /// <summary>No entry.</summary>
    public static Baseline Empty { get; } = new(System.Array.Empty<BaselineEntry>());

    /// <summary>Whether a finding is in it.</summary>
    public bool Contains(string rule, string symbol, string evidence) => entries.Count > 0 && entries.Contains((rule, symbol, evidence));
}
