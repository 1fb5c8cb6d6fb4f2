using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>The edits that can be made against one reading of the text, and those that have to wait for the next.</summary>
/// <param name="Changes">Changes of the text, by place; none disturbs another.</param>
/// <param name="Waiting">Edits that are left, in their order.</param>
internal sealed record EditRound(IReadOnlyList<TextChange> Changes, IReadOnlyList<PolicyEdit> Waiting)
{
    public static EditRound Of(EditedFile file, IReadOnlyList<PolicyEdit> edits)
    {
        var paths = new EditPaths();
        var changes = new List<(int Order, TextChange Change)>();
        var waiting = new List<int>();
        for (var i = 0; i < edits.Count; i++)
        {
            if (!paths.Add(edits[i].Path) || (edits[i].Value is null && !paths.Take(edits[i].Path)))
            {
                waiting.Add(i);
                continue;
            }

            var change = ChangeOf(file, edits[i], out var created);
            if (created > 0 && !paths.Make(edits[i].Path, created))
            {
                waiting.Add(i);
            }
            else if (change is not null)
            {
                changes.Add((i, change));
            }
        }

        var accepted = WithoutDisturbance(changes, waiting);
        return new EditRound([.. accepted.Select(each => each.Change)], [.. waiting.OrderBy(each => each).Select(each => edits[each])]);
    }

    /// <summary>Of two changes that disturb each other the earlier edit is made first, as if all were made one after the other.</summary>
    private static List<(int Order, TextChange Change)> WithoutDisturbance(List<(int Order, TextChange Change)> changes, List<int> waiting)
    {
        var accepted = new List<(int Order, TextChange Change)>();
        foreach (var next in changes.OrderBy(each => each.Change.Start).ThenBy(each => each.Change.Length).ThenBy(each => each.Order))
        {
            while (accepted.Count > 0 && accepted[accepted.Count - 1] is var last && last.Change.Disturbs(next.Change) && last.Order > next.Order)
            {
                waiting.Add(last.Order);
                accepted.RemoveAt(accepted.Count - 1);
            }

            if (accepted.Count > 0 && accepted[accepted.Count - 1].Change.Disturbs(next.Change))
            {
                waiting.Add(next.Order);
            }
            else
            {
                accepted.Add(next);
            }
        }

        return accepted;
    }

    /// <summary>The change of the text that an edit asks for; null where it asks for none.</summary>
    /// <param name="file">The text.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="created">Length of the path of the uppermost entry that the edit adds; 0 where it adds none.</param>
    private static TextChange? ChangeOf(EditedFile file, PolicyEdit edit, out int created)
    {
        created = 0;
        var path = edit.Path;
        var mapping = file.Root;
        ValueShape? shape = PolicyLanguage.Root;
        ScalarNode? owner = null;
        for (var depth = 0; ; depth++)
        {
            var index = mapping.Entries.FindIndex(entry => entry.Key.Value == path[depth]);
            var isLast = depth == path.Length - 1;
            if (edit.Value is null && (index < 0 || isLast))
            {
                return index < 0 ? null : new EntryChanges(file).Remove(mapping, index, owner);
            }

            if (index < 0)
            {
                created = depth + 1;
                return new EntryChanges(file).Insert(mapping, shape, path[depth], Wrapped(edit, depth + 1));
            }

            var (key, value) = (mapping.Entries[index].Key, mapping.Entries[index].Value);
            if (isLast)
            {
                return NodeValue.Of(value).Equals(edit.Value!) ? null : new ValueChanges(file).Replace(mapping, key, value, edit.Value!);
            }

            // What is empty has no entry beside which another could stand.
            if (EditedFile.IsEmpty(value) && value is not SequenceNode)
            {
                return edit.Value is null ? null : new ValueChanges(file).Replace(mapping, key, value, Wrapped(edit, depth + 1));
            }

            owner = key;
            shape = KeyOrder.Below(shape, path[depth]);
            mapping = value as MappingNode ?? throw new ArgumentException($"'{string.Join(".", path.Take(depth + 1))}' is no map.", nameof(edit));
        }
    }

    /// <summary>The value inside of the maps that are missing on the way to it.</summary>
    private static PolicyValue Wrapped(PolicyEdit edit, int depth)
    {
        var value = edit.Value!;
        for (var i = edit.Path.Length - 1; i >= depth; i--)
        {
            value = PolicyValue.Map([new KeyValuePair<string, PolicyValue>(edit.Path[i], value)]);
        }

        return value;
    }
}
