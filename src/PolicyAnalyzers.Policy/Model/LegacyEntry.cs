namespace PolicyAnalyzers.Policy.Model;

/// <summary>A known use of a platform outside the governed client, under <c>survey-policy.legacy</c>: it warns until its date.</summary>
/// <param name="Symbol">The type or member that may still use a platform.</param>
/// <param name="Owner">An id under <c>roles</c>.</param>
/// <param name="RetireBy">The last day on which it only warns.</param>
public sealed record LegacyEntry(SymbolReference Symbol, Located<string> Owner, PolicyDate RetireBy);
