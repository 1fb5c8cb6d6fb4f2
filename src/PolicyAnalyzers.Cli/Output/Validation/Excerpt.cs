using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>A line of a file and the marks under a part of it, as they line up where every character takes the columns that a terminal gives it.</summary>
/// <param name="Line">The line, or the part of a long one around the place; tabs are spaces.</param>
/// <param name="Marks">Spaces and <c>^</c>.</param>
internal sealed record Excerpt(string Line, string Marks)
{
    private const int TabWidth = 4;
    private const int LeastWidth = 20;
    private const string Cut = "…";

    /// <summary>The excerpt for a place.</summary>
    /// <param name="line">The whole line on which the place begins.</param>
    /// <param name="span">The place; what of it is on later lines is not marked.</param>
    /// <param name="width">Columns that there are.</param>
    public static Excerpt Of(string line, SourceSpan span, int width)
    {
        var start = span.Column - 1;
        var end = span.EndLine == span.Line ? span.EndColumn - 1 : line.TrimEnd().Length;

        // One cell behind the line: there a value that is missing should begin.
        var cells = Cells(line).Append(new Cell(line.Length, string.Empty, 1)).ToList();
        var first = Math.Max(0, cells.FindLastIndex(cell => cell.Offset <= start));
        var (from, to) = Window(cells, first, Math.Max(width - (2 * Cut.Length), LeastWidth));

        var text = new StringBuilder(from > 0 ? Cut : string.Empty);
        var marks = new StringBuilder(from > 0 ? " " : string.Empty);
        for (var i = from; i < to; i++)
        {
            text.Append(cells[i].Text);
            marks.Append(i == first || (i > first && cells[i].Offset < end) ? '^' : ' ', cells[i].Width);
        }

        return new Excerpt(text.Append(to < cells.Count - 1 ? Cut : string.Empty).ToString().TrimEnd(), marks.ToString().TrimEnd());
    }

    /// <summary>As much of a long line as there is room for, with a third of the room before the place.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int width)
    {
        if (cells.Sum(cell => cell.Width) <= width)
        {
            return (0, cells.Count);
        }

        var from = first;
        for (var room = width / 3; from > 0 && room >= cells[from - 1].Width; from--)
        {
            room -= cells[from - 1].Width;
        }

        var to = from;
        for (var room = width; to < cells.Count && room >= cells[to].Width; to++)
        {
            room -= cells[to].Width;
        }

        return (from, to);
    }

    private static IEnumerable<Cell> Cells(string line)
    {
        var elements = StringInfo.GetTextElementEnumerator(line);
        var column = 0;
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var shown = element == "\t" ? new string(' ', TabWidth - (column % TabWidth)) : IsInvisible(element) ? "·" : element;
            var cell = new Cell(elements.ElementIndex, shown, shown.GetCellWidth());
            column += cell.Width;
            yield return cell;
        }
    }

    /// <summary>Controls would act on the terminal, and marks of direction would shuffle the line.</summary>
    private static bool IsInvisible(string element) => CharUnicodeInfo.GetUnicodeCategory(element, 0)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>A character as a reader sees it.</summary>
    /// <param name="Offset">Where it begins in the line.</param>
    /// <param name="Text">What is written for it.</param>
    /// <param name="Width">Columns that it takes.</param>
    private sealed record Cell(int Offset, string Text, int Width);
}
