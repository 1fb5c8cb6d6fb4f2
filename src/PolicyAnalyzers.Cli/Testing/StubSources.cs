using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>The sources of a stand-in for somebody else's assembly.</summary>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="Files">Paths of its sources.</param>
internal sealed record StubSources(string Assembly, ImmutableArray<string> Files);
