using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What a gate found.</summary>
/// <param name="Found">Findings, records, gaps and the verdict, as the outputs write them.</param>
/// <param name="Projects">Each compilation with what came of it.</param>
internal sealed record GateResult(ScanResult Found, ImmutableArray<ProjectResult> Projects);
