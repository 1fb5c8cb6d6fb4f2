using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>Analyzers to compile with.</summary>
/// <param name="Key">Short name, for files.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Analyzers">Assemblies of analyzers and what they need.</param>
/// <param name="AdditionalFiles">Files that they read.</param>
internal sealed record Variant(string Key, string Name, ImmutableArray<string> Analyzers, ImmutableArray<string> AdditionalFiles);
