using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>The sections of a policy that are tables. They follow from the declared keys: a new key is a new column.</summary>
internal static class TableSections
{
    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<TableSection> All { get; } = [.. Of(PolicyLanguage.Root, [])];

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(section => section.Name)];

    /// <summary>The section with this name, in small or capital letters; or null.</summary>
    public static TableSection? Find(string name) => All.FirstOrDefault(section => string.Equals(section.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<TableSection> Of(ValueShape shape, ImmutableArray<string> path)
    {
        foreach (var key in shape.Keys)
        {
            var inner = path.Add(key.Name);
            if (key.Shape is { OtherKey.Kind: ValueKind.Id, Item: { Kind: ValueKind.Map } card })
            {
                yield return new TableSection(key.Name, inner, [.. Columns(card, [])]);
            }
            else if (key.Shape.Kind == ValueKind.Map)
            {
                foreach (var section in Of(key.Shape, inner))
                {
                    yield return section;
                }
            }
        }
    }

    private static IEnumerable<TableColumn> Columns(ValueShape card, ImmutableArray<string> path)
    {
        foreach (var key in card.Keys)
        {
            var inner = path.Add(key.Name);
            if (key.Shape is { Kind: ValueKind.Map, OtherKey: null })
            {
                foreach (var column in Columns(key.Shape, inner))
                {
                    yield return column;
                }
            }
            else
            {
                yield return new TableColumn(string.Join('.', inner), inner, key.Shape);
            }
        }
    }
}
