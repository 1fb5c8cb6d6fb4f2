using System;
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

    // What is in the maps and lists that are not closed yet, the innermost last: a list for each of them would be copied as it grows.
    private readonly Pile<MappingEntry> entries = new();
    private readonly Pile<NodeSlot> items = new();

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

        return ReadValue(1, mayBeginWithDash: false, out var root) && scanner.Current is StreamEnd && nodes <= limits.Nodes
            ? root.ToNode(source)
            : null;
    }

    /// <summary>Reads one value, from its first token to the one behind its last.</summary>
    /// <param name="depth">Of how many values it is a part, and itself.</param>
    /// <param name="mayBeginWithDash">Whether it may be a list whose dashes stand below the key's first letter.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one that is sound.</returns>
    private bool ReadValue(int depth, bool mayBeginWithDash, out NodeSlot value)
    {
        nodes++;
        var token = scanner.Current;
        if (token is Scalar scalar)
        {
            value = TextOf(scalar);
            scanner.MoveNext();
            return nodes <= limits.Nodes;
        }

        var node = token is null || depth > limits.Depth || nodes > limits.Nodes ? null : token switch
        {
            FlowSequenceStart => ReadFlowSequence(Offset(token.Start), depth),
            FlowMappingStart => ReadMapping(Offset(token.Start), depth, isFlow: true),
            BlockMappingStart => ReadMapping(Offset(token.Start), depth, isFlow: false),
            BlockSequenceStart => ReadBlockSequence(Offset(token.Start), depth, hasEnd: true),
            BlockEntry when mayBeginWithDash => ReadBlockSequence(Offset(token.Start), depth, hasEnd: false),
            _ => (Node?)null,
        };
        value = node is null ? default : new NodeSlot(node);
        return node is not null;
    }

    private NodeSlot TextOf(Scalar scalar)
    {
        var (start, end) = (Offset(scalar.Start), EndOf(scalar));
        return ScalarNode.IsNullWord(scalar.Value)
            ? new NodeSlot(new ScalarNode(scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), source, start, end))
            : new NodeSlot(Known(scalar.Value), start, end);
    }

    private MappingNode? ReadMapping(int start, int depth, bool isFlow)
    {
        var first = entries.Count;
        scanner.MoveNext();
        while (scanner.Current is Key)
        {
            if (!ReadEntry(depth, isFlow))
            {
                return null;
            }

            if (isFlow && !SkipComma())
            {
                break;
            }
        }

        if (isFlow ? scanner.Current is not FlowMappingEnd : scanner.Current is not BlockEnd)
        {
            return null;
        }

        var read = entries.TakeFrom(first);
        var end = isFlow ? Offset(scanner.Current.Start) + 1 : read.Length == 0 ? start : read[read.Length - 1].Value.End;
        scanner.MoveNext();
        return new MappingNode(read, source, start, end);
    }

    private bool ReadEntry(int depth, bool isFlow)
    {
        nodes++;
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
        var isEmpty = isFlow ? scanner.Current is FlowEntry or FlowMappingEnd : scanner.Current is Key or BlockEnd;
        NodeSlot value;
        if (isEmpty)
        {
            value = Nothing(isFlow ? scanner.Current!.Start : colon.End);
        }
        else if (!ReadValue(depth + 1, mayBeginWithDash: !isFlow, out value))
        {
            return false;
        }

        entries.Add(new MappingEntry(Known(key.Value), Offset(key.Start), EndOf(key), value));
        return true;
    }

    private SequenceNode? ReadFlowSequence(int start, int depth)
    {
        var first = items.Count;
        scanner.MoveNext();
        while (scanner.Current is not FlowSequenceEnd)
        {
            if (!ReadValue(depth + 1, mayBeginWithDash: false, out var item))
            {
                return null;
            }

            items.Add(item);
            if (!SkipComma() && scanner.Current is not FlowSequenceEnd)
            {
                return null;
            }
        }

        var end = Offset(scanner.Current.Start) + 1;
        scanner.MoveNext();
        return new SequenceNode(items.TakeFrom(first), source, start, end);
    }

    /// <summary>Reads a list of dashes.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="depth">Of how many values it is a part, and itself.</param>
    /// <param name="hasEnd">Whether it is indented: then tokens say where it begins and ends.</param>
    private SequenceNode? ReadBlockSequence(int start, int depth, bool hasEnd)
    {
        var first = items.Count;
        if (hasEnd)
        {
            scanner.MoveNext();
        }

        while (scanner.Current is BlockEntry dash)
        {
            scanner.MoveNext();
            NodeSlot item;
            if (scanner.Current is BlockEntry or BlockEnd or Key)
            {
                item = Nothing(dash.End);
            }
            else if (!ReadValue(depth + 1, mayBeginWithDash: false, out item))
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

        var read = items.TakeFrom(first);
        return new SequenceNode(read, source, start, read.Length == 0 ? start : read[read.Length - 1].End);
    }

    private bool SkipComma() => scanner.Current is FlowEntry && scanner.MoveNext();

    private NodeSlot Nothing(Mark place)
    {
        nodes++;
        return new NodeSlot(new ScalarNode("", quoted: false, source, Offset(place), Offset(place)));
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

    private int EndOf(Scalar scalar) => source.EndOfText(Offset(scalar.Start), Offset(scalar.End));

    private int Offset(Mark mark) => source.Offset(mark.Index);
}
