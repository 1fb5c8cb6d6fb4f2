using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>
/// Compares tables with a policy: a row whose id the policy has changes that card, any other row adds one. A column that is not there says
/// nothing; an empty cell takes the key away. A card without a row stays: nothing is deleted because a row was lost.
/// </summary>
internal sealed class ImportPlan(PolicyValue policy, ImportFaults faults)
{
    private const int MostShown = 60;

    private readonly List<PlannedEdit> _edits = [];
    private readonly List<(ImmutableArray<string> Path, string Place)> _places = [];

    /// <summary>The changes, in the order of the tables.</summary>
    public IReadOnlyList<PlannedEdit> Edits => _edits;

    /// <summary>Which cell says what stands at a path of the policy, the innermost last.</summary>
    public IReadOnlyList<(ImmutableArray<string> Path, string Place)> Places => _places;

    /// <summary>Adds a table.</summary>
    public void Add(ImportTable table, TableSection section)
    {
        if (table.Rows.IsEmpty)
        {
            faults.Add(table.Place, "The table is empty. Its first row names its columns, 'id' among them");
            return;
        }

        if (Columns(table.Rows[0], table.Place, section) is not { } columns)
        {
            return;
        }

        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Skip(1))
        {
            AddRow(row, columns, section, ids);
        }
    }

    /// <summary>The columns in the order of the table; the one of the id is null.</summary>
    private List<TableColumn?>? Columns(ImmutableArray<ImportCell> header, string place, TableSection section)
    {
        var columns = new List<TableColumn?>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isSound = true;
        var names = section.Columns.Select(column => column.Name).Prepend(TableSection.Id).ToArray();
        foreach (var cell in header)
        {
            var name = cell.Text.Trim();
            var column = section.Columns.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase));
            if (column is null && !string.Equals(name, TableSection.Id, StringComparison.OrdinalIgnoreCase))
            {
                var remedy = name.Length == 0 ? "Name it, or delete it" : Nearest.Of(name, names) is { } nearest ? $"Write '{nearest}'" : $"Use one of: {string.Join(", ", names)}";
                faults.Add(cell.Place, $"{(name.Length == 0 ? "A column has no name" : $"'{name}' is no column of '{section.Name}'")}. {remedy}");
                isSound = false;
            }
            else if (!seen.Add(name))
            {
                faults.Add(cell.Place, $"The column '{name}' is there twice. Delete one of them");
                isSound = false;
            }

            columns.Add(column);
        }

        if (isSound && !seen.Contains(TableSection.Id))
        {
            faults.Add(place, $"The column '{TableSection.Id}' is missing. The first row names the columns; add it");
            isSound = false;
        }

        return isSound ? columns : null;
    }

    private void AddRow(ImmutableArray<ImportCell> row, List<TableColumn?> columns, TableSection section, Dictionary<string, string> ids)
    {
        foreach (var extra in row.Skip(columns.Count).Where(cell => cell.Text.Length > 0))
        {
            faults.Add(extra.Place, "A value stands behind the last column. Delete it, or name its column");
        }

        var idAt = columns.IndexOf(null);
        var id = idAt < row.Length ? row[idAt] : row[^1];
        var key = idAt < row.Length ? id.Text.Trim() : "";
        if (key.Length == 0)
        {
            faults.Add(id.Place, "The row has no id. Write one: letters, digits and '-'");
            return;
        }

        if (!ids.TryAdd(key, id.Place))
        {
            faults.Add(id.Place, $"The id '{key}' is given twice, first at {ids[key]}. Delete one of the rows, or give it another id");
            return;
        }

        var path = section.Path.Add(key);
        var card = policy.Find(path);
        _places.Add((path, id.Place));
        var cells = new List<(TableColumn Column, ImportCell Cell, PolicyValue? Value)>();
        for (var i = 0; i < columns.Count && i < row.Length; i++)
        {
            if (columns[i] is { } column && Value(row[i], column, card, out var value))
            {
                cells.Add((column, row[i], value));
                _places.Add((path.AddRange(column.Path), row[i].Place));
            }
        }

        if (card is null)
        {
            var added = cells.Where(cell => cell.Value is not null).ToArray();
            _edits.Add(new PlannedEdit(new PolicyEdit(path, NewCard(added)), id.Place, $"+ {section.Name}.{key}: {string.Join(", ", added.Select(cell => $"{cell.Column.Name}: {Shown(cell.Cell.Text)}"))}"));
            return;
        }

        foreach (var (column, cell, value) in cells)
        {
            var old = CellText.Of(card.Find(column.Path), column.Shape);
            var words = value is null ? $"- {section.Name}.{key}.{column.Name}: {Shown(old)}" : $"~ {section.Name}.{key}.{column.Name}: {Shown(old)} -> {Shown(cell.Text)}";
            AddEdits(path.AddRange(column.Path), card.Find(column.Path), value, cell.Place, words);
        }
    }

    /// <summary>Whether a cell says anything else than the policy, and what; null for a key that goes.</summary>
    private bool Value(ImportCell cell, TableColumn column, PolicyValue? card, out PolicyValue? value)
    {
        value = null;
        var old = card?.Find(column.Path);
        var text = cell.Text.ReplaceLineEndings("\n");
        if (text == CellText.Of(old, column.Shape))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return old is not null;
        }

        value = CellText.Parse(text, column.Shape, out var fault);
        if (fault is not null)
        {
            faults.Add(cell.Place, fault);
            return false;
        }

        return value is not null && !value.Equals(old);
    }

    /// <summary>A map is changed entry by entry, so that the others keep their place and what is said beside them.</summary>
    private void AddEdits(ImmutableArray<string> path, PolicyValue? old, PolicyValue? value, string place, string words)
    {
        if (old is not { Entries.IsDefault: false } || value is not { Entries.IsDefault: false })
        {
            _edits.Add(new PlannedEdit(new PolicyEdit(path, value), place, words));
            return;
        }

        foreach (var entry in value.Entries.Where(entry => !entry.Value.Equals(old.Find(entry.Key))))
        {
            _edits.Add(new PlannedEdit(new PolicyEdit(path.Add(entry.Key), entry.Value), place, words));
        }

        foreach (var entry in old.Entries.Where(entry => value.Find(entry.Key) is null))
        {
            _edits.Add(new PlannedEdit(new PolicyEdit(path.Add(entry.Key), null), place, words));
        }
    }

    private static PolicyValue NewCard(IEnumerable<(TableColumn Column, ImportCell Cell, PolicyValue? Value)> cells)
    {
        var groups = cells.Select(cell => (cell.Column.Path, Value: cell.Value!)).ToList();
        return Nested(groups, 0);

        static PolicyValue Nested(List<(ImmutableArray<string> Path, PolicyValue Value)> values, int depth) =>
            PolicyValue.Map(values.GroupBy(each => each.Path[depth]).Select(group =>
                new KeyValuePair<string, PolicyValue>(group.Key, group.First().Path.Length == depth + 1 ? group.First().Value : Nested([.. group], depth + 1))));
    }

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return $"'{(line.Length > MostShown ? line[..MostShown] + "…" : line)}'";
    }
}
