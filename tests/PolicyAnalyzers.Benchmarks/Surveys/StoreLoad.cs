using System.Collections.Generic;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>The rounds of one store.</summary>
/// <param name="Name">The store.</param>
internal sealed record StoreLoad(string Name)
{
    /// <summary>Bare inserts and decisions, measured one after the other.</summary>
    public List<(LoadResult Bare, LoadResult Decision)> Rounds { get; } = [];
}
