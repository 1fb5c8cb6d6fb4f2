using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Counts lines and columns the slow way, to hold places against.</summary>
internal static class Spans
{
    /// <summary>What is wrong with a place, or null.</summary>
    public static string? Fault(SourceSpan span, string text)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > text.Length)
        {
            return "the place is outside of the file";
        }

        return (span.Line, span.Column) != Position(text, span.Start) ? "line or column of the place is wrong"
            : (span.EndLine, span.EndColumn) != Position(text, span.Start + span.Length) ? "the end of the place is wrong"
            : null;
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        var (line, column) = (1, 1);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < offset; i++)
        {
            var isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
        }

        return (line, column);
    }
}
