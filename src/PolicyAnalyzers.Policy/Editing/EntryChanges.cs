using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;
using static PolicyAnalyzers.Policy.Editing.EditedFile;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>Puts an entry into a map, and takes one out of it.</summary>
internal sealed class EntryChanges
{
    private readonly EditedFile file;

    public EntryChanges(EditedFile file) => this.file = file;

    /// <summary>Adds an entry to a map.</summary>
    /// <param name="mapping">The map.</param>
    /// <param name="shape">What the language declares of it, for the order of its keys.</param>
    /// <param name="key">The new key.</param>
    /// <param name="value">Its value.</param>
    public TextChange Insert(MappingNode mapping, ValueShape? shape, string key, PolicyValue value)
    {
        if (mapping.Entries.Count == 0)
        {
            return new TextChange(mapping.Span.Start, mapping.Span.Length, file.Values.Flow(PolicyValue.Map([new KeyValuePair<string, PolicyValue>(key, value)])));
        }

        var index = KeyOrder.Before(mapping, key, shape);
        return file.IsFlow(mapping) ? InsertInBraces(mapping, index, key, value) : InsertLines(mapping, index, key, value);
    }

    /// <summary>Takes an entry away.</summary>
    /// <param name="mapping">The map that it is in.</param>
    /// <param name="index">Its index.</param>
    /// <param name="owner">The key whose value the map is; null for the root.</param>
    public TextChange Remove(MappingNode mapping, int index, ScalarNode? owner)
    {
        if (mapping.Entries.Count == 1)
        {
            return file.IsFlow(mapping) || owner is null
                ? new TextChange(mapping.Span.Start, mapping.Span.Length, "{}")
                : ToEmptyMap(mapping, owner);
        }

        var entry = mapping.Entries[index];
        if (!file.IsFlow(mapping))
        {
            var end = file.BehindLines(entry.Key, entry.Value);
            return Deletion(StartOfLines(mapping, index, end), end);
        }

        if (index == 0)
        {
            return Deletion(entry.Key.Span.Start, mapping.Entries[1].Key.Span.Start);
        }

        var before = mapping.Entries[index - 1];
        return Deletion(Math.Max(EndOf(before.Value.Span), file.BehindColon(before.Key)), EndOf(entry.Value.Span));
    }

    private static TextChange Deletion(int start, int end) => new(start, end - start, "");

    /// <summary>Where the lines of an entry begin; with the empty line above it where another one, or the end, is below.</summary>
    private int StartOfLines(MappingNode mapping, int index, int end)
    {
        var line = mapping.Entries[index].Key.Span.Line;
        var start = file.Source.LineStart(line);
        var isLastOfPart = end == file.Source.Text.Length || file.Source.Text[end] is '\n' or '\r';
        return isLastOfPart && index > 0 && file.Between(file.Source.LineStart(line - 1), start) == file.NewLine ? file.Source.LineStart(line - 1) : start;
    }

    /// <summary>The only line of the map goes, and the key keeps its own line with what is said there.</summary>
    private TextChange ToEmptyMap(MappingNode mapping, ScalarNode owner)
    {
        var start = file.BehindColon(owner);
        var end = file.BehindLines(mapping.Entries[0].Key, mapping.Entries[0].Value);
        var before = file.Between(start, file.LineStart(mapping.Span)).TrimEnd();
        return new TextChange(start, end - start, " {}" + before + file.Between(EndOf(mapping.Span), end));
    }

    private TextChange InsertInBraces(MappingNode mapping, int index, string key, PolicyValue value)
    {
        var (beforeKey, beforeValue) = (mapping.Entries[index].Key, mapping.Entries[index].Value);
        var place = beforeValue.Span.Length == 0 ? file.BehindColon(beforeKey) : EndOf(beforeValue.Span);
        var separator = file.BeginsLine(beforeKey.Span) && mapping.Span.Line != beforeKey.Span.Line
            ? "," + file.NewLine + file.Between(file.LineStart(beforeKey.Span), beforeKey.Span.Start)
            : ", ";
        return new TextChange(place, 0, separator + file.Values.Key(key, true) + ": " + file.Values.Flow(value), mapping);
    }

    private TextChange InsertLines(MappingNode mapping, int index, string key, PolicyValue value)
    {
        var before = mapping.Entries[index];
        var place = file.BehindLines(before.Key, before.Value);
        var indent = mapping.Entries[0].Key.Span.Column - 1;
        var text = file.Values.Entry(key, value, indent, IsSpread(before.Value));
        var isEndless = place > 0 && file.Source.Text[place - 1] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
        text = isEndless ? file.NewLine + text : text + file.NewLine;
        return new TextChange(place, 0, IsApart(mapping, index) ? file.NewLine + text : text, mapping);
    }

    /// <summary>A new card looks like the one before it.</summary>
    private bool IsSpread(Node sibling) => sibling is MappingNode { Entries.Count: > 0 } && !file.IsFlow(sibling);

    /// <summary>Whether empty lines stand between the entries: sections are kept apart, cards mostly are not.</summary>
    private bool IsApart(MappingNode mapping, int index)
    {
        var other = index > 0 ? index : 1;
        if (mapping.Entries.Count < 2)
        {
            return false;
        }

        var (above, below) = (mapping.Entries[other - 1], mapping.Entries[other]);
        var between = file.Between(file.BehindLines(above.Key, above.Value), file.LineStart(below.Key.Span));
        return between.Length > 0 && between[0] is '\n' or '\r';
    }
}
