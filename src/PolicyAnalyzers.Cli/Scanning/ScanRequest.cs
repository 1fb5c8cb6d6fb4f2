namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What to scan and under which policy.</summary>
/// <param name="Target">What is scanned.</param>
/// <param name="PolicyFile">Absolute path of the policy to use in place of each project's own; null: each project's own, else the built-in default.</param>
/// <param name="AsOf">The day on which dates are judged, <c>yyyy-MM-dd</c>; null: as the project says.</param>
/// <param name="Configuration">Build configuration, for example <c>Release</c>; null: the target's default.</param>
/// <param name="IgnoreBaseline">Report also what a baseline sets aside.</param>
internal sealed record ScanRequest(ScanTarget Target, string? PolicyFile, string? AsOf, string? Configuration, bool IgnoreBaseline);
