using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>How one contender does on the labelled rows.</summary>
internal sealed class Scores
{
    /// <summary>Below this many positive rows nothing is claimed of a category.</summary>
    public const int LeastRowsOfCategory = 50;

    private readonly SortedDictionary<string, Tally> byCodeBase = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Tally> byCategory = new(StringComparer.Ordinal);

    /// <summary>Customer data or not, whatever the category.</summary>
    public Tally Total { get; } = new();

    /// <summary>The same, by code base.</summary>
    public IReadOnlyDictionary<string, Tally> ByCodeBase => byCodeBase;

    /// <summary>Of this category or not: the right alarm with the wrong category is a miss of one category and a false alarm of another.</summary>
    public IReadOnlyDictionary<string, Tally> ByCategory => byCategory;

    public static Scores Of(IEnumerable<LabelOutcome> outcomes, Contender contender)
    {
        var scores = new Scores();
        foreach (var outcome in outcomes)
        {
            scores.Count(outcome.Row, contender.CategoryOf(outcome));
        }

        return scores;
    }

    private void Count(LabelledRow row, string? found)
    {
        Total.Count(row.IsPositive, found is not null);
        At(byCodeBase, row.Corpus).Count(row.IsPositive, found is not null);
        foreach (var category in new[] { row.Expected, found }.Where(category => category is not null).Distinct())
        {
            At(byCategory, category!).Count(row.Expected == category, found == category);
        }
    }

    private static Tally At(SortedDictionary<string, Tally> tallies, string key) => tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new Tally();
}
