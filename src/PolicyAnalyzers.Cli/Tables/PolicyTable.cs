using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>A table of texts with a name.</summary>
/// <param name="Name">The sheet's, or the file's without its ending.</param>
/// <param name="Headers">What stands above the columns.</param>
/// <param name="Rows">The cells, as many in each row as there are columns.</param>
internal sealed record PolicyTable(string Name, ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The cards of a section, in the order of the file.</summary>
    public static PolicyTable Of(TableSection section, PolicyValue policy)
    {
        var cards = policy.Find(section.Path) is { Entries.IsDefault: false } found ? found.Entries : [];
        return new PolicyTable(
            section.Name,
            [TableSection.Id, .. section.Columns.Select(column => column.Name)],
            [.. cards.Select(card => (ImmutableArray<string>)[card.Key, .. section.Columns.Select(column => CellText.Of(card.Value.Find(column.Path), column.Shape))])]);
    }
}
