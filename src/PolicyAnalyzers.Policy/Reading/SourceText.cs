using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A text that can tell line and column of an offset. Lines break where the C# compiler breaks them, so that both agree.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts;

    private SourceText(string text, int bodyStart, List<int> lineStarts)
    {
        Text = text;
        BodyStart = bodyStart;
        this.lineStarts = lineStarts;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Offset behind a byte order mark.</summary>
    public int BodyStart { get; }

    public static SourceText Of(string text)
    {
        var bodyStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var lineStarts = new List<int> { bodyStart };
        for (var i = bodyStart; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                lineStarts.Add(i + 1);
            }
        }

        return new SourceText(text, bodyStart, lineStarts);
    }

    /// <summary>The span between two offsets of the whole text; offsets outside are moved to the nearest end.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Clamp(start, BodyStart, Text.Length);
        end = Clamp(end, start, Text.Length);
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(end);
        return new SourceSpan(start, end - start, line, column, endLine, endColumn);
    }

    /// <summary>Offset of the first character of a line.</summary>
    /// <param name="line">The line, from 1; one behind the last gives the end of the text.</param>
    public int LineStart(int line) => line <= lineStarts.Count ? lineStarts[line - 1] : Text.Length;

    /// <summary>Number of lines.</summary>
    public int LineCount => lineStarts.Count;

    private (int Line, int Column) Position(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return (index + 1, offset - lineStarts[index] + 1);
    }

    private static int Clamp(int value, int least, int most) => value < least ? least : value > most ? most : value;
}
