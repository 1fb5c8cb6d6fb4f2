using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>What reading a fragment gave: a whole one, or the reasons why there is none.</summary>
/// <param name="Fragment">The fragment; null exactly if there is a problem.</param>
/// <param name="Problems">The faults in the order of the file, at most <see cref="PolicyReadResult.MostProblems"/>.</param>
public sealed record FragmentReadResult(PolicyFragment? Fragment, ImmutableArray<PolicyProblem> Problems)
{
    /// <summary>How many faults were found, listed or not; at most <see cref="PolicyReadResult.MostCounted"/>.</summary>
    public int FaultCount { get; init; } = Problems.Length;
}
