using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>A callback that an analyzer registered.</summary>
/// <param name="Method">The method that it called.</param>
/// <param name="TypeArguments">Type arguments of that method as C# text; empty where it has none or infers them.</param>
/// <param name="Kinds">The kinds that it asked for, as C# text.</param>
internal sealed record Registration(string Method, string TypeArguments, ImmutableArray<string> Kinds);
