using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition;

/// <summary>An answer with its evidence, also when the answer is no.</summary>
/// <param name="Verdict">The verdict; null: not customer data.</param>
/// <param name="Reasons">What was weighed; empty where nothing speaks of customer data.</param>
internal sealed record Explanation(Verdict? Verdict, ImmutableArray<Evidence> Reasons);
