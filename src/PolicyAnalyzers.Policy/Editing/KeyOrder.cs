using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>Where a new key belongs: in the order in which the language declares keys.</summary>
internal static class KeyOrder
{
    /// <summary>The shape of the value of a key; null where the language knows none.</summary>
    public static ValueShape? Below(ValueShape? shape, string key)
    {
        if (shape?.MapForm is { } form)
        {
            shape = form;
        }

        return shape?.Find(key)?.Shape ?? (shape?.OtherKey is null ? null : shape.Item);
    }

    /// <summary>The index of the entry behind which a new key is written: the last one that is declared before it, else the last of all.</summary>
    public static int Before(MappingNode mapping, string key, ValueShape? shape)
    {
        var last = mapping.Entries.Count - 1;
        var place = shape is null ? -1 : IndexOf(shape, key);
        if (place < 0)
        {
            return last;
        }

        for (var i = last; i >= 0; i--)
        {
            var other = IndexOf(shape!, mapping.Entries[i].Key.Value);
            if (other >= 0 && other < place)
            {
                return i;
            }
        }

        return last;
    }

    private static int IndexOf(ValueShape shape, string key)
    {
        for (var i = 0; i < shape.Keys.Length; i++)
        {
            if (shape.Keys[i].Name == key)
            {
                return i;
            }
        }

        return -1;
    }
}
