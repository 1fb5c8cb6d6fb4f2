using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Compiling;

/// <summary>What compiling the whole solution once cost and said.</summary>
/// <param name="CpuTime">User and system time of all its compiler processes.</param>
/// <param name="Findings">Number of diagnostics by id.</param>
internal sealed record CompilerRun(TimeSpan CpuTime, ImmutableSortedDictionary<string, int> Findings);
