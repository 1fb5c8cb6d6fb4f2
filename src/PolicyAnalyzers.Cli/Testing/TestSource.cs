using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A file of a test as it is written, for saying where something stands in it.</summary>
/// <param name="name">The file, relative to the policy's folder.</param>
/// <param name="text">Its text.</param>
internal sealed class TestSource(string name, string text)
{
    private readonly SourceText _lines = SourceText.From(text);

    /// <summary>A problem at a place of the file.</summary>
    public TestProblem Problem(ProblemKind kind, TextSpan place, string message, string details = "")
    {
        var start = _lines.Lines.GetLinePosition(Math.Clamp(place.Start, 0, _lines.Length));
        return new TestProblem(kind, name, start.Line + 1, start.Character + 1, message, details, Excerpt(place));
    }

    /// <summary>Line and column of a place.</summary>
    public string Position(TextSpan place)
    {
        var start = _lines.Lines.GetLinePosition(place.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
    }

    /// <summary>The line of a place with other text in the place.</summary>
    public string LineWith(TextSpan place, string replacement)
    {
        var line = _lines.Lines.GetLineFromPosition(place.Start);
        var end = Math.Min(place.End, line.End);
        return (text[line.Start..place.Start] + replacement + text[end..line.End]).Trim();
    }

    private string Excerpt(TextSpan place)
    {
        var line = _lines.Lines.GetLineFromPosition(Math.Clamp(place.Start, 0, _lines.Length));
        var before = text[line.Start..Math.Min(place.Start, line.End)];
        var length = Math.Max(1, Math.Min(place.End, line.End) - place.Start);
        var number = (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture);

        // What stands before the carets keeps its tabs, so that they point at the place however wide a tab is shown.
        var pad = string.Concat(before.EnumerateRunes().Select(rune => rune.Value == '\t' ? '\t' : ' '));
        return $"{number} | {line}{Environment.NewLine}{new string(' ', number.Length)} | {pad}{new string('^', length)}";
    }
}
