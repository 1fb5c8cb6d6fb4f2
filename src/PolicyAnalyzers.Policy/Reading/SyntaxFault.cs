using System;
using System.Collections.Generic;
using YamlDotNet.Core;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Turns what the YAML parser throws into a problem with a place and a remedy that its author can act on.</summary>
internal static class SyntaxFault
{
    /// <summary>Adds the problem.</summary>
    /// <param name="fault">What the parser threw.</param>
    /// <param name="source">The text.</param>
    /// <param name="lastGoodStart">Where the last thing that was understood begins.</param>
    /// <param name="lastGoodEnd">Where it ends.</param>
    /// <param name="openBrackets">Offsets of brackets that were not closed before it, the innermost first.</param>
    /// <param name="problems">Takes the problem.</param>
    public static void Add(
        Exception fault,
        SourceText source,
        int lastGoodStart,
        int lastGoodEnd,
        Stack<int> openBrackets,
        ProblemList problems)
    {
        var text = fault is YamlException ? fault.Message : "";
        if (Mentions(text, "tab") && TabInIndentation(source, source.Span(lastGoodStart, lastGoodStart).Line) is { } tab)
        {
            problems.Add(
                ProblemList.Unreadable,
                source.Span(tab, tab + 1),
                "A tab stands in the indentation, where YAML allows only spaces",
                "Indent with spaces");
            return;
        }

        var start = lastGoodStart;
        var end = lastGoodEnd;
        if (fault is YamlException { Start: var thrown } && thrown.Index + source.BodyStart >= lastGoodStart)
        {
            start = (int)Math.Min(thrown.Index + source.BodyStart, source.Text.Length);
            end = start;
        }

        var place = source.Span(start, end);
        if (Mentions(text, "quoted scalar") && (Mentions(text, "end of stream") || Mentions(text, "wrong indentation")))
        {
            problems.Add(ProblemList.Unreadable, place, "The quoted text that begins here is never closed", "Close it with the same quote");
        }
        else if (Mentions(text, "invalid mapping"))
        {
            problems.Add(
                ProblemList.Unreadable,
                place,
                "A second ': ' stands in one value, or the line is indented further than the keys beside it",
                "Quote a text that holds ': ', and begin the keys of one section in the same column");
        }
        else if (Mentions(text, "cannot start any token"))
        {
            problems.Add(ProblemList.Unreadable, place, "A text cannot begin with this character", "Put the text into quotes");
        }
        else if (openBrackets.Count > 0)
        {
            var opened = source.Span(openBrackets.Peek(), openBrackets.Peek());
            var bracket = source.Text[opened.Start] == '[' ? "'['" : "'{'";
            problems.Add(
                ProblemList.Unreadable,
                place,
                FormattableString.Invariant($"This is not valid YAML: the {bracket} of line {opened.Line}, column {opened.Column} is not closed, ")
                    + "or what follows this place does not belong inside it",
                "Close the bracket, or put a comma between its members");
        }
        else if (Mentions(text, "block mapping") && Mentions(text, "expected key") && BeginsItsLine(source, place))
        {
            // A space that is copied from a web page or a text processor looks like any other.
            problems.Add(
                ProblemList.Unreadable,
                place,
                place.Start < source.Text.Length && source.Text[place.Start] == '\u00A0'
                    ? "A no-break space stands in the indentation, where YAML allows only plain spaces"
                    : "This line does not begin in the same column as the keys above it",
                "Begin the keys of one section in the same column, indented with plain spaces; an item of a list begins with '- '");
        }
        else
        {
            problems.Add(
                ProblemList.Unreadable,
                place,
                text.Length == 0 ? "This is not valid YAML" : "This is not valid YAML: " + Quote.Plain(text),
                "Check indentation, quotes and brackets here and on the line before");
        }
    }

    private static bool Mentions(string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool BeginsItsLine(SourceText source, SourceSpan place)
    {
        var lineStart = source.LineStart(place.Line);
        return string.IsNullOrWhiteSpace(source.Text.Substring(lineStart, place.Start - lineStart));
    }

    private static int? TabInIndentation(SourceText source, int fromLine)
    {
        for (var line = fromLine; line <= source.LineCount; line++)
        {
            var end = source.LineStart(line + 1);
            for (var i = source.LineStart(line); i < end && source.Text[i] is (' ' or '\t'); i++)
            {
                if (source.Text[i] == '\t')
                {
                    return i;
                }
            }
        }

        return null;
    }
}
