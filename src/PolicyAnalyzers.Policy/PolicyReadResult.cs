using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What reading a policy file gave: a whole policy, or the reasons why there is none. Never half a policy.</summary>
/// <param name="Document">The policy; null exactly if there is a problem.</param>
/// <param name="Problems">The faults in the order of the file, at most <see cref="MostProblems"/>.</param>
public sealed record PolicyReadResult(Model.PolicyDocument? Document, ImmutableArray<PolicyProblem> Problems)
{
    /// <summary>More faults than this are not listed: the first ones explain the rest.</summary>
    public const int MostProblems = 20;

    /// <summary>Nor are more than this counted: there may be more than <see cref="FaultCount"/> says once it is this many.</summary>
    public const int MostCounted = Reading.ProblemList.MostCollected;

    /// <summary>How many faults were found, listed or not; at most <see cref="MostCounted"/>.</summary>
    public int FaultCount { get; init; } = Problems.Length;
}
