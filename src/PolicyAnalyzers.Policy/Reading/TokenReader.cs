using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Support;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>
/// Reads a sound file from the tokens of the YAML scanner. The events that the parser makes of them cost a process that was just started half
/// as much again, and what they add is needed for broken files only: where this reader meets anything unusual it gives up, and
/// <see cref="NodeReader"/> says what is wrong. Tests hold that both read the same.
/// </summary>
internal sealed class TokenReader
{
    private readonly SourceText source;
    private readonly ReadingLimits limits;
    private readonly Scanner scanner;

    // Entries of the maps that are not closed yet, those of the innermost last: a list for each map would be copied as it grows.
    private MappingEntry[] open = new MappingEntry[256];
    private int openCount;

    // Texts that were met before, by their hash: most keys and ids are written many times, and only one string of each is kept.
    private readonly string?[] known = new string?[1024];
    private int nodes;

    private TokenReader(SourceText source, ReadingLimits limits)
    {
        this.source = source;
        this.limits = limits;
        scanner = new Scanner(source.NewReader());
    }

    /// <summary>Reads the file's only document.</summary>
    /// <returns>Its root; null where the text is not sound, or uses more of YAML than files of ours do.</returns>
    public static Node? Read(SourceText source, ReadingLimits limits)
    {
        try
        {
            return new TokenReader(source, limits).ReadDocument();
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            return null;
        }
    }

    private Node? ReadDocument()
    {
        scanner.MoveNext();
        scanner.MoveNext();
        if (scanner.Current is DocumentStart)
        {
            scanner.MoveNext();
        }

        var root = ReadNode(1, mayBeginWithDash: false);
        return scanner.Current is StreamEnd && nodes <= limits.Nodes ? root : null;
    }

    /// <summary>Reads one value, from its first token to the one behind its last.</summary>
    /// <param name="depth">Of how many values it is a part, and itself.</param>
    /// <param name="mayBeginWithDash">Whether it may be a list whose dashes stand below the key's first letter.</param>
    private Node? ReadNode(int depth, bool mayBeginWithDash)
    {
        if (++nodes > limits.Nodes)
        {
            return null;
        }

        var token = scanner.Current;
        if (token is Scalar scalar)
        {
            var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
            var node = new ScalarNode(Known(scalar.Value), !isPlain, source, Offset(scalar.Start), EndOf(scalar));
            scanner.MoveNext();
            return node;
        }

        if (token is null || depth > limits.Depth)
        {
            return null;
        }

        var start = Offset(token.Start);
        return token switch
        {
            FlowSequenceStart => ReadFlowSequence(start, depth),
            FlowMappingStart => ReadMapping(start, depth, isFlow: true),
            BlockMappingStart => ReadMapping(start, depth, isFlow: false),
            BlockSequenceStart => ReadBlockSequence(start, depth, hasEnd: true),
            BlockEntry when mayBeginWithDash => ReadBlockSequence(start, depth, hasEnd: false),
            _ => null,
        };
    }

    private MappingNode? ReadMapping(int start, int depth, bool isFlow)
    {
        var first = openCount;
        scanner.MoveNext();
        while (scanner.Current is Key)
        {
            if (!ReadEntry(depth, isFlow))
            {
                return null;
            }

            if (isFlow && scanner.Current is FlowEntry)
            {
                scanner.MoveNext();
            }
            else if (isFlow)
            {
                break;
            }
        }

        if (isFlow ? scanner.Current is not FlowMappingEnd : scanner.Current is not BlockEnd)
        {
            return null;
        }

        var entries = new MappingEntry[openCount - first];
        Array.Copy(open, first, entries, 0, entries.Length);
        openCount = first;
        var end = isFlow ? Offset(scanner.Current!.Start) + 1 : entries.Length == 0 ? start : entries[entries.Length - 1].EndOfValue;
        scanner.MoveNext();
        return new MappingNode(entries, source, start, end);
    }

    private bool ReadEntry(int depth, bool isFlow)
    {
        scanner.MoveNext();
        if (scanner.Current is not Scalar { Style: ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, Value: not "<<" } key)
        {
            return false;
        }

        scanner.MoveNext();
        if (scanner.Current is not Value colon)
        {
            return false;
        }

        scanner.MoveNext();
        nodes++;
        var next = scanner.Current;
        if (next is Scalar text && !ScalarNode.IsNullWord(text.Value))
        {
            nodes++;
            scanner.MoveNext();
            Add(new MappingEntry(Known(key.Value), Offset(key.Start), EndOf(key), Known(text.Value), Offset(text.Start), EndOf(text)));
            return nodes <= limits.Nodes;
        }

        var value = isFlow
            ? next is FlowEntry or FlowMappingEnd ? Nothing(next.Start) : ReadNode(depth + 1, mayBeginWithDash: false)
            : next is Key or BlockEnd ? Nothing(colon.End) : ReadNode(depth + 1, mayBeginWithDash: true);
        if (value is null)
        {
            return false;
        }

        Add(new MappingEntry(Known(key.Value), Offset(key.Start), EndOf(key), value));
        return true;
    }

    private void Add(MappingEntry entry)
    {
        if (openCount == open.Length)
        {
            Array.Resize(ref open, 2 * openCount);
        }

        open[openCount++] = entry;
    }

    private SequenceNode? ReadFlowSequence(int start, int depth)
    {
        var items = new List<Node>();
        scanner.MoveNext();
        while (scanner.Current is not FlowSequenceEnd)
        {
            if (ReadNode(depth + 1, mayBeginWithDash: false) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (scanner.Current is FlowEntry)
            {
                scanner.MoveNext();
            }
            else if (scanner.Current is not FlowSequenceEnd)
            {
                return null;
            }
        }

        var end = Offset(scanner.Current.Start) + 1;
        scanner.MoveNext();
        return new SequenceNode(items, source, start, end);
    }

    /// <summary>Reads a list of dashes.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="depth">Of how many values it is a part, and itself.</param>
    /// <param name="hasEnd">Whether it is indented: then tokens say where it begins and ends.</param>
    private SequenceNode? ReadBlockSequence(int start, int depth, bool hasEnd)
    {
        var items = new List<Node>();
        if (hasEnd)
        {
            scanner.MoveNext();
        }

        while (scanner.Current is BlockEntry dash)
        {
            scanner.MoveNext();
            var item = scanner.Current is BlockEntry or BlockEnd or Key ? Nothing(dash.End) : ReadNode(depth + 1, mayBeginWithDash: false);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        if (hasEnd)
        {
            if (scanner.Current is not BlockEnd)
            {
                return null;
            }

            scanner.MoveNext();
        }

        return new SequenceNode(items, source, start, items.Count == 0 ? start : items[items.Count - 1].End);
    }

    /// <summary>The string that was met before with the same text.</summary>
    private string Known(string text)
    {
        ref var same = ref known[text.GetHashCode() & (known.Length - 1)];
        if (same != text)
        {
            same = text;
        }

        return same;
    }

    private ScalarNode Nothing(Mark place)
    {
        nodes++;
        return new ScalarNode("", quoted: false, source, Offset(place), Offset(place));
    }

    private int EndOf(Scalar scalar) => source.EndOfText(Offset(scalar.Start), Offset(scalar.End));

    private int Offset(Mark mark) => source.Offset(mark.Index);
}
