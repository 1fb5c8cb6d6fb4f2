using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>Nodes as plain values, and what an edit makes of a value.</summary>
internal static class NodeValue
{
    public static PolicyValue Of(Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.IsNull ? PolicyValue.Nothing : PolicyValue.Of(scalar.Value);
            case SequenceNode sequence:
                var items = new List<PolicyValue>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    items.Add(Of(item));
                }

                return PolicyValue.List(items);
            default:
                var entries = new List<KeyValuePair<string, PolicyValue>>();
                foreach (var entry in ((MappingNode)node).Entries)
                {
                    entries.Add(new KeyValuePair<string, PolicyValue>(entry.Key.Value, Of(entry.Value)));
                }

                return PolicyValue.Map(entries);
        }
    }

    /// <summary>The value after an edit.</summary>
    public static PolicyValue Edited(PolicyValue value, PolicyEdit edit) => Edited(value, edit, 0);

    private static PolicyValue Edited(PolicyValue? value, PolicyEdit edit, int depth)
    {
        var entries = value is { Entries.IsDefault: false } ? value.Entries : ImmutableArray<KeyValuePair<string, PolicyValue>>.Empty;
        var key = edit.Path[depth];
        var index = 0;
        while (index < entries.Length && entries[index].Key != key)
        {
            index++;
        }

        var isLast = depth == edit.Path.Length - 1;
        if (edit.Value is null && (index == entries.Length || isLast))
        {
            return index == entries.Length ? value! : PolicyValue.Map(entries.RemoveAt(index));
        }

        var inner = isLast ? edit.Value! : Edited(index == entries.Length ? null : entries[index].Value, edit, depth + 1);
        var changed = new KeyValuePair<string, PolicyValue>(key, inner);
        return PolicyValue.Map(index == entries.Length ? entries.Add(changed) : entries.SetItem(index, changed));
    }
}
