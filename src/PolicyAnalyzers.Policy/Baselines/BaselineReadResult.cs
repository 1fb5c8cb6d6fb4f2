using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>What reading a baseline gave.</summary>
/// <param name="Baseline">The baseline; null exactly if there is a problem.</param>
/// <param name="Problems">The faults.</param>
public sealed record BaselineReadResult(Baseline? Baseline, ImmutableArray<PolicyProblem> Problems);
