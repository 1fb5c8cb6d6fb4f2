using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>What the inventory says of a customer datum, in the columns of a table.</summary>
internal static class InventoryColumns
{
    /// <summary>The headings that follow symbol and place.</summary>
    public static ImmutableArray<string> Headings { get; } = ["Category", "Kind", "Role", "Declared", "For", "Evidence"];

    /// <summary>The cells of a record. It is declared for uses, else for purposes; a record that says less leaves a cell empty.</summary>
    public static ImmutableArray<string> Of(Finding record) =>
    [
        Text(record, PropertyKeys.Category),
        Text(record, PropertyKeys.Kind),
        Text(record, PropertyKeys.Role),
        Text(record, PropertyKeys.Declared),
        (record.Property(PropertyKeys.Uses) ?? Text(record, PropertyKeys.Purposes)).Replace(" ", ", ", System.StringComparison.Ordinal),
        record.Evidence ?? string.Empty,
    ];

    /// <summary>The same in lines for a narrow table: only what is said.</summary>
    public static string Lines(Finding record)
    {
        var cells = Of(record);
        IEnumerable<string> what = [cells[0], cells[1], cells[2]];
        var declared = cells[4].Length == 0 ? cells[3] : $"{cells[3]}, for {cells[4]}";
        return string.Join('\n', ((string[])[string.Join(", ", what.Where(cell => cell.Length > 0)), $"declared: {declared}", cells[5]]).Where(line => line.Length > 0));
    }

    private static string Text(Finding record, string key) => record.Property(key) ?? string.Empty;
}
