using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What a value must look like: its kind and, for a kind that has parts, their shapes.</summary>
public sealed class ValueShape
{
    // Made when a key is looked for first. Two threads may make it at once, and make the same.
    private Dictionary<string, int>? indexes;

    internal ValueShape(ValueKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ValueKind Kind { get; }

    /// <summary>The words of a <see cref="ValueKind.Choice"/>.</summary>
    public ImmutableArray<string> Words { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>What a <see cref="ValueKind.Reference"/> names; null for other kinds.</summary>
    public ReferenceTarget? Target { get; internal init; }

    /// <summary>The declared keys of a <see cref="ValueKind.Map"/>.</summary>
    public ImmutableArray<KeyDeclaration> Keys { get; internal init; } = ImmutableArray<KeyDeclaration>.Empty;

    /// <summary>The shape of a map's keys that are not declared; null where it has none.</summary>
    public ValueShape? OtherKey { get; internal init; }

    /// <summary>The shape of a list's items, or of the values of a map's keys that are not declared.</summary>
    public ValueShape? Item { get; internal init; }

    /// <summary>
    /// For a kind that may be written as one text or as a map (<see cref="ValueKind.Symbol"/>,
    /// <see cref="ValueKind.LevelSchedule"/>, <see cref="ValueKind.Exemption"/>): the shape of the text; null for other kinds.
    /// </summary>
    public ValueShape? SingleForm { get; internal init; }

    /// <summary>For such a kind: the shape of the map that may be written instead; null for other kinds.</summary>
    public ValueShape? MapForm { get; internal init; }

    /// <summary>The declaration of a key, or null.</summary>
    public KeyDeclaration? Find(string key) => IndexOf(key) is >= 0 and var index ? Keys[index] : null;

    /// <summary>The place of a key among the declared ones; -1 where it is not declared.</summary>
    /// <param name="key">The key.</param>
    /// <param name="guess">The place that it has where a file keeps to the declared order, as most do.</param>
    internal int IndexOf(string key, int guess) => guess < Keys.Length && Keys[guess].Name == key ? guess : IndexOf(key);

    private int IndexOf(string key) => (indexes ??= IndexKeys()).TryGetValue(key, out var index) ? index : -1;

    private Dictionary<string, int> IndexKeys()
    {
        var all = new Dictionary<string, int>(Keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < Keys.Length; i++)
        {
            all.Add(Keys[i].Name, i);
        }

        return all;
    }
}
