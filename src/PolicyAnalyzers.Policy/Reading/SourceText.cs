using System;
using System.Collections.Generic;
using System.IO;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A text that can tell line and column of an offset. Lines break where the C# compiler breaks them, so that both agree.</summary>
internal sealed class SourceText
{
    // Counted when a place is asked for first. Two threads may count at once, and find the same.
    private List<int>? lineStarts;

    private SourceText(string text, int bodyStart)
    {
        Text = text;
        BodyStart = bodyStart;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Offset behind a byte order mark.</summary>
    public int BodyStart { get; }

    /// <summary>Number of lines.</summary>
    public int LineCount => LineStarts.Count;

    private List<int> LineStarts => lineStarts ??= CountLines(Text, BodyStart);

    public static SourceText Of(string text) => new(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);

    /// <summary>The span between two offsets of the whole text; offsets outside are moved to the nearest end.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Clamp(start, BodyStart, Text.Length);
        end = Clamp(end, start, Text.Length);
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(end);
        return new SourceSpan(start, end - start, line, column, endLine, endColumn);
    }

    /// <summary>The text behind a byte order mark.</summary>
    public TextReader NewReader() => new StringReader(BodyStart == 0 ? Text : Text.Substring(BodyStart));

    /// <summary>The offset in the whole text of a place behind a byte order mark; one behind the end is moved to it.</summary>
    public int Offset(long inBody) => Math.Min((int)inBody + BodyStart, Text.Length);

    /// <summary>Whether a text in quotes begins here: a plain one cannot begin with a quote.</summary>
    public bool IsQuote(int offset) => Text[offset] is '"' or '\'';

    /// <summary>The end of a value: the parser counts the white space behind a block scalar as part of it.</summary>
    public int EndOfText(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Offset of the first character of a line.</summary>
    /// <param name="line">The line, from 1; one behind the last gives the end of the text.</param>
    public int LineStart(int line) => line <= LineStarts.Count ? LineStarts[line - 1] : Text.Length;

    private (int Line, int Column) Position(int offset)
    {
        var starts = LineStarts;
        var index = starts.BinarySearch(offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return (index + 1, offset - starts[index] + 1);
    }

    private static List<int> CountLines(string text, int bodyStart)
    {
        var starts = new List<int> { bodyStart };
        for (var i = bodyStart; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static int Clamp(int value, int least, int most) => value < least ? least : value > most ? most : value;
}
