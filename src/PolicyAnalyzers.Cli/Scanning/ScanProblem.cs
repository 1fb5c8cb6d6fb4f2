using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>A reason why the evidence is incomplete.</summary>
/// <param name="Project">Absolute path of the project that was not examined; null where it is not one project's.</param>
/// <param name="Text">What is missing, one sentence.</param>
/// <param name="Details">The errors of the build behind it, as printed.</param>
internal sealed record ScanProblem(string? Project, string Text, ImmutableArray<string> Details);
