using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>What reading recorded approvals gave: a whole file, or the reasons why there is none.</summary>
/// <param name="File">The approvals; null exactly if there is a problem.</param>
/// <param name="Problems">The faults in the order of the file, at most <see cref="PolicyReadResult.MostProblems"/>.</param>
public sealed record ApprovalsReadResult(ApprovalsFile? File, ImmutableArray<PolicyProblem> Problems)
{
    /// <summary>How many faults were found, listed or not; at most <see cref="PolicyReadResult.MostCounted"/>.</summary>
    public int FaultCount { get; init; } = Problems.Length;
}
