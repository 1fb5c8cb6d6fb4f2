namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>A finding of the first day.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">The documentation id of what it is about.</param>
/// <param name="Evidence">What was seen.</param>
public sealed record BaselineEntry(string Rule, string Symbol, string Evidence);
