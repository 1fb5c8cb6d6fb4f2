namespace PolicyAnalyzers.Policy.Model;

/// <summary>That a version goes back to an older one.</summary>
/// <param name="Version">The version whose content it has again (SemVer 2.0).</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the decision.</param>
public sealed record Reversion(string Version, string Reason, PolicyDate On);
