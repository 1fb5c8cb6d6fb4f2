using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>A column: one key of a card, or one key of a map inside of it.</summary>
/// <param name="Name">What stands above it: <c>origin.captured</c>.</param>
/// <param name="Path">The keys that lead to the value from the card.</param>
/// <param name="Shape">What the language declares of the value.</param>
internal sealed record TableColumn(string Name, ImmutableArray<string> Path, ValueShape Shape);
