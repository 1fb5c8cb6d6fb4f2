using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>A generated project on disk.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Folder">Where it stands.</param>
/// <param name="Sources">Paths of its source files.</param>
internal sealed record GeneratedProject(string Name, string Folder, ImmutableArray<string> Sources);
