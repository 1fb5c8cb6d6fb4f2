using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Exclusions;

/// <summary>What came of reading a file of exclusions.</summary>
/// <param name="Exclusions">The exclusions, in the order of the file; none where there is a problem.</param>
/// <param name="Problems">The faults, in the order of the file.</param>
public sealed record ExclusionsReadResult(ImmutableArray<Exclusion> Exclusions, ImmutableArray<PolicyProblem> Problems);
