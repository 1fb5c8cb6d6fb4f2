using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>A section of cards as a table: one card is one row.</summary>
/// <param name="Name">Its name, also of its sheet and its file: <c>uses</c>.</param>
/// <param name="Path">The keys that lead to it from the root of the policy.</param>
/// <param name="Columns">Its columns, besides the first one, <c>id</c>.</param>
internal sealed record TableSection(string Name, ImmutableArray<string> Path, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The name of the first column.</summary>
    public const string Id = "id";
}
