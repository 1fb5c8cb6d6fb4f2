namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>What one scan says of a finding.</summary>
/// <param name="Level">Its level.</param>
/// <param name="File">Its file, relative to what was scanned; null where it has no place.</param>
/// <param name="Line">Its line, from 1; null where it has no place.</param>
internal sealed record FindingState(string Level, string? File, int? Line);
