using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What is scanned.</summary>
/// <param name="Kind">What <paramref name="Path"/> is.</param>
/// <param name="Path">Absolute path of the solution, the project or the folder.</param>
/// <param name="Root">Absolute folder to which paths in the output are relative; a baseline is written there.</param>
/// <param name="Projects">Absolute paths of the projects that must be examined. Empty for a solution until it has been asked.</param>
internal sealed record ScanTarget(TargetKind Kind, string Path, string Root, ImmutableArray<string> Projects);
