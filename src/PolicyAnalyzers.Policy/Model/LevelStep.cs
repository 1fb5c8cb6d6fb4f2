namespace PolicyAnalyzers.Policy.Model;

/// <summary>A level and the day from which it holds.</summary>
/// <param name="Level">The level.</param>
/// <param name="From">The first day; null for from the start.</param>
public readonly record struct LevelStep(EnforcementLevel Level, PolicyDate? From);
