using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>A value of a policy file as plain data: a text, a list or a map. Equal where it says the same, whatever the order of a map's keys.</summary>
public sealed class PolicyValue : IEquatable<PolicyValue>
{
    private PolicyValue(string? text, ImmutableArray<PolicyValue> items, ImmutableArray<KeyValuePair<string, PolicyValue>> entries)
    {
        Text = text;
        Items = items;
        Entries = entries;
    }

    /// <summary>The text; null for a list, a map and a key without a value.</summary>
    public string? Text { get; }

    /// <summary>The items of a list; default for what is no list.</summary>
    public ImmutableArray<PolicyValue> Items { get; }

    /// <summary>The entries of a map; default for what is no map.</summary>
    public ImmutableArray<KeyValuePair<string, PolicyValue>> Entries { get; }

    /// <summary>A key without a value.</summary>
    public static PolicyValue Nothing { get; } = new(null, default, default);

    /// <summary>A text: also how numbers, dates and switches are written.</summary>
    public static PolicyValue Of(string text) => new(text ?? throw new ArgumentNullException(nameof(text)), default, default);

    /// <summary>A list.</summary>
    public static PolicyValue List(IEnumerable<PolicyValue> items) => new(null, ImmutableArray.CreateRange(items), default);

    /// <summary>A list of texts.</summary>
    public static PolicyValue List(params string[] items) => List(Array.ConvertAll(items, Of));

    /// <summary>A map; its keys differ.</summary>
    public static PolicyValue Map(IEnumerable<KeyValuePair<string, PolicyValue>> entries) => new(null, default, ImmutableArray.CreateRange(entries));

    /// <summary>The value of a key; null where this is no map or has no such key.</summary>
    public PolicyValue? Find(string key)
    {
        if (!Entries.IsDefault)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The value below a path of keys; null where there is none.</summary>
    public PolicyValue? Find(IEnumerable<string> path)
    {
        var value = this;
        foreach (var key in path)
        {
            value = value?.Find(key);
        }

        return value;
    }

    /// <inheritdoc/>
    public bool Equals(PolicyValue? other)
    {
        if (other is null || Text != other.Text || Items.IsDefault != other.Items.IsDefault || Entries.IsDefault != other.Entries.IsDefault)
        {
            return false;
        }

        return (Items.IsDefault || AreEqual(Items, other.Items)) && (Entries.IsDefault || AreEqual(Entries, other.Entries));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? (Items.IsDefault ? 0 : Items.Length) + (Entries.IsDefault ? 0 : Entries.Length) : StringComparer.Ordinal.GetHashCode(Text);

    private static bool AreEqual(ImmutableArray<PolicyValue> left, ImmutableArray<PolicyValue> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ImmutableArray<KeyValuePair<string, PolicyValue>> left, ImmutableArray<KeyValuePair<string, PolicyValue>> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var values = new Dictionary<string, PolicyValue>(left.Length, StringComparer.Ordinal);
        foreach (var entry in left)
        {
            values[entry.Key] = entry.Value;
        }

        foreach (var entry in right)
        {
            if (!values.TryGetValue(entry.Key, out var value) || !value.Equals(entry.Value))
            {
                return false;
            }
        }

        return true;
    }
}
