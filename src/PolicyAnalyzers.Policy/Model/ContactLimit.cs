namespace PolicyAnalyzers.Policy.Model;

/// <summary>Most contacts with one person in a time.</summary>
/// <param name="Max">Most contacts.</param>
/// <param name="PerDays">The time, in days.</param>
public sealed record ContactLimit(int Max, int PerDays);
