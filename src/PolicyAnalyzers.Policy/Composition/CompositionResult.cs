using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>The policy in force in a repository.</summary>
/// <param name="Policy">The organisation's policy with what the fragments tighten and may register. Never looser than the organisation's.</param>
/// <param name="Problems">What the fragments say without effect: POL0004, in the order of the fragments' paths.</param>
public sealed record CompositionResult(PolicyDocument Policy, ImmutableArray<PolicyProblem> Problems);
