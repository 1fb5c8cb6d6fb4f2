using System;
using System.Collections.Generic;
using System.Globalization;
using PolicyAnalyzers.Policy.Support;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>
/// Turns text into nodes. Reads the part of YAML that says what it means at the place where it stands: anchors, aliases, merge
/// keys, tags and several documents are refused. Stops at the first fault, because what follows a broken bracket means nothing.
/// </summary>
internal sealed class NodeReader
{
    private readonly SourceText source;
    private readonly ReadingLimits limits;
    private readonly ProblemList problems;
    private readonly Parser parser;
    private readonly Stack<int> openBrackets = new();
    private int nodes;

    private NodeReader(SourceText source, ReadingLimits limits, ProblemList problems)
    {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        parser = new Parser(new Scanner(source.NewReader()));
    }

    /// <summary>Reads the file's only document.</summary>
    /// <returns>Its root, or null where a problem was added.</returns>
    public static Node? Read(SourceText source, ReadingLimits limits, ProblemList problems)
    {
        var reader = new NodeReader(source, limits, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            // The parser throws more types than it documents, InvalidOperationException among them.
            SyntaxFault.Add(fault, source, reader.StartOfCurrent, reader.EndOfCurrent, reader.openBrackets, problems);
            return null;
        }
    }

    // A parser that failed still stands at the last thing that it understood.
    private int StartOfCurrent => parser.Current is { } current ? Offset(current.Start) : source.BodyStart;

    private int EndOfCurrent => parser.Current is { } current ? Offset(current.End) : source.BodyStart;

    private Node? ReadDocument()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is StreamEnd)
        {
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The {limits.Subject} is empty",
                "Write its keys, or delete the file");
            return null;
        }

        parser.MoveNext();
        var root = ReadNode(1);
        if (root is null)
        {
            return null;
        }

        parser.MoveNext();
        parser.MoveNext();
        return parser.Current is StreamEnd
            ? root
            : Refuse("a second document begins here", "Keep one document in the file and delete the line '---' or '...'");
    }

    private Node? ReadNode(int depth)
    {
        if (++nodes > limits.Nodes)
        {
            var most = limits.Nodes.ToString(CultureInfo.InvariantCulture);
            return Refuse($"the file holds more than {most} keys and values", "Shorten it");
        }

        if (parser.Current is AnchorAlias)
        {
            return Refuse(
                "an alias ('*name') is not allowed here: every value stands where it is used",
                "Write the value itself, or quote a text that begins with '*'");
        }

        if (parser.Current is not NodeEvent { } started)
        {
            return Refuse("a value is missing here", "Write one");
        }

        if (!started.Anchor.IsEmpty)
        {
            return Refuse(
                "an anchor ('&name') is not allowed here: every value stands where it is used",
                "Delete it, or quote a text that begins with '&'");
        }

        if (!started.Tag.IsEmpty)
        {
            return Refuse(
                "a tag ('!name') is not allowed here: the key says which type a value has",
                "Delete it, or quote a text that begins with '!'");
        }

        if (started is Scalar scalar)
        {
            return new ScalarNode(scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), source, Offset(scalar.Start), EndOf(scalar));
        }

        if (depth > limits.Depth)
        {
            var most = limits.Depth.ToString(CultureInfo.InvariantCulture);
            return Refuse($"values are nested more than {most} deep", "Nest them as the language describes");
        }

        return started is MappingStart mapping ? ReadMapping(mapping, depth) : ReadSequence((SequenceStart)started, depth);
    }

    private MappingNode? ReadMapping(MappingStart started, int depth)
    {
        var start = Offset(started.Start);
        var isFlow = started.Style == MappingStyle.Flow;
        var entries = new List<KeyValuePair<ScalarNode, Node>>();
        Open(isFlow, start);
        for (parser.MoveNext(); parser.Current is not MappingEnd; parser.MoveNext())
        {
            if (parser.Current is not Scalar)
            {
                Refuse("a key must be one text", "Write a key, a colon and its value");
                return null;
            }

            if (ReadNode(depth + 1) is not ScalarNode key)
            {
                return null;
            }

            if (key.Value == "<<")
            {
                problems.Add(
                    ProblemList.Unreadable,
                    key.Span,
                    "A merge key ('<<') is not allowed: every value stands where it is used",
                    "Write the keys themselves");
                return null;
            }

            parser.MoveNext();
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new KeyValuePair<ScalarNode, Node>(key, value));
        }

        var last = entries.Count == 0 ? start : entries[entries.Count - 1].Value.End;
        return new MappingNode(entries, source, start, Close(isFlow, last));
    }

    private SequenceNode? ReadSequence(SequenceStart started, int depth)
    {
        var start = Offset(started.Start);
        var isFlow = started.Style == SequenceStyle.Flow;
        var items = new List<Node>();
        Open(isFlow, start);
        for (parser.MoveNext(); parser.Current is not SequenceEnd; parser.MoveNext())
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var last = items.Count == 0 ? start : items[items.Count - 1].End;
        return new SequenceNode(items, source, start, Close(isFlow, last));
    }

    private void Open(bool isFlow, int start)
    {
        if (isFlow)
        {
            openBrackets.Push(start);
        }
    }

    private int Close(bool isFlow, int endOfLast)
    {
        if (!isFlow)
        {
            return endOfLast;
        }

        openBrackets.Pop();
        return Offset(parser.Current!.Start) + 1;
    }

    private Node? Refuse(string message, string remedy)
    {
        problems.Add(
            ProblemList.Unreadable,
            source.Span(StartOfCurrent, EndOfCurrent),
            char.ToUpperInvariant(message[0]) + message.Substring(1),
            remedy);
        return null;
    }

    private int EndOf(Scalar scalar) => source.EndOfText(Offset(scalar.Start), Offset(scalar.End));

    private int Offset(Mark mark) => source.Offset(mark.Index);
}
