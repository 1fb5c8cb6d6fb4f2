namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>A finding that was there before the policy came.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">The documentation id of the member, type or other symbol that it is about.</param>
/// <param name="Evidence">What was found there, such as a category's id; empty where the symbol says it all.</param>
public readonly record struct BaselineEntry(string Rule, string Symbol, string Evidence);
