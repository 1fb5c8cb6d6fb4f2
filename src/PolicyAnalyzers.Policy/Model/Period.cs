namespace PolicyAnalyzers.Policy.Model;

/// <summary>A time from one day to another, both included; null for open.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record Period(PolicyDate? From, PolicyDate? To);
