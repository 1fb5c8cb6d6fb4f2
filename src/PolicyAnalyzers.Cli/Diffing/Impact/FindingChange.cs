namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>A finding that is not the same under the two policies.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Older">What it is under the older policy; null where it appears.</param>
/// <param name="Newer">What it is under the newer policy; null where it disappears.</param>
internal sealed record FindingChange(ImpactFinding Finding, FindingState? Older, FindingState? Newer);
