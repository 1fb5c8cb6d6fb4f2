using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>The code that is compiled, with the numbers that describe it.</summary>
/// <param name="Projects">Its projects; none refers to another.</param>
/// <param name="Lines">Lines of source.</param>
/// <param name="Types">Declared types.</param>
/// <param name="CustomerDataTypes">Types that hold customer data themselves.</param>
internal sealed record GeneratedSolution(ImmutableArray<GeneratedProject> Projects, int Lines, int Types, int CustomerDataTypes);
