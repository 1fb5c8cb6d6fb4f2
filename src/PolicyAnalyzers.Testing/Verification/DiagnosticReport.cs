using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Testing.Hosting;
using PolicyAnalyzers.Testing.Markup;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>Says which diagnostics differ and shows the marked files as reported and as expected, ready to paste.</summary>
internal static class DiagnosticReport
{
    public static void Verify(string stage, TestPlan plan, IReadOnlyList<FoundDiagnostic> found)
    {
        var expected = plan.Expected.ToList();
        var pairs = DiagnosticMatcher.Match(expected, found);
        var missing = expected.Where((_, index) => pairs[index] < 0).ToList();
        var extra = found.Where((_, index) => !pairs.Contains(index)).ToList();
        if (missing.Count + extra.Count > 0)
        {
            throw new VerificationException(Describe(stage, plan, found, missing, extra));
        }
    }

    private static string Describe(
        string stage, TestPlan plan, IReadOnlyList<FoundDiagnostic> found, List<DiagnosticResult> missing, List<FoundDiagnostic> extra)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{stage}: {missing.Count} expected and not reported, {extra.Count} reported and not expected.\n");
        if (missing.Count > 0)
        {
            text.Append("\nExpected, not reported:\n");
            missing.ForEach(item => text.Append("  ").Append(Line(item)).Append('\n'));
        }

        if (extra.Count > 0)
        {
            text.Append("\nReported, not expected:\n");
            extra.ForEach(item => text.Append("  ").Append(Line(item)).Append('\n').Append(Hint(item, missing)));
        }

        text.Append("\nAs reported (paste this if it is right):\n");
        AppendFiles(text, plan, found.Where(item => !item.Spans.IsEmpty).Select(item => (item.Diagnostic.Id, item.Spans[0])));
        foreach (var item in extra)
        {
            text.Append(Code(item)).Append('\n');
        }

        text.Append("\nAs expected:\n");
        AppendFiles(text, plan, plan.Expected.Where(item => item.HasLocation).Select(item => (item.Id, item.Spans[0].Span)));
        return text.ToString();
    }

    private static string Hint(FoundDiagnostic found, List<DiagnosticResult> missing)
    {
        var near = missing.Where(item => item.Id == found.Diagnostic.Id)
            .Select(item => DiagnosticMatcher.Differences(item, found).ToList())
            .MinBy(differences => differences.Count);
        return near is null ? "" : $"      (an expected {found.Diagnostic.Id} differs in {string.Join(" and ", near)} only)\n";
    }

    private static string Line(DiagnosticResult item) => Line(
        item.HasLocation ? item.Spans[0].Span : null,
        item.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) ? "" : $"{item.Severity} ",
        item.Id,
        item.Message ?? "(any message)",
        item.Spans.Skip(1).Select(location => location.Span));

    private static string Line(FoundDiagnostic item) => Line(
        item.Spans.IsEmpty ? null : item.Spans[0], $"{item.Diagnostic.Severity} ", item.Diagnostic.Id, item.Message, item.Spans.Skip(1));

    private static string Line(
        FileLinePositionSpan? place, string severity, string id, string message, IEnumerable<FileLinePositionSpan> additional)
        => $"{(place is { } span ? Place(span) : "(no location)")}: {severity}{id}: {message}"
            + string.Concat(additional.Select(other => $"\n      additional location {Place(other)}"));

    private static string Place(FileLinePositionSpan span)
        => $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-"
            + $"({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";

    private static string Code(FoundDiagnostic item)
    {
        var spans = string.Concat(item.Spans.Select(span =>
            $".WithSpan({SymbolDisplay.FormatLiteral(span.Path, quote: true)}, {span.StartLinePosition.Line + 1}, {span.StartLinePosition.Character + 1}, "
            + $"{span.EndLinePosition.Line + 1}, {span.EndLinePosition.Character + 1})"));
        return $"new DiagnosticResult(\"{item.Diagnostic.Id}\", DiagnosticSeverity.{item.Diagnostic.Severity}){spans}"
            + $".WithMessage({SymbolDisplay.FormatLiteral(item.Message, quote: true)})";
    }

    private static void AppendFiles(StringBuilder text, TestPlan plan, IEnumerable<(string Id, FileLinePositionSpan Span)> marks)
    {
        var byPath = marks.ToLookup(mark => mark.Span.Path);
        var files = plan.MarkableFiles.Where(file => byPath.Contains(file.Path)).ToList();
        foreach (var file in files.Count > 0 ? files : plan.Projects[0].Sources.Take(1))
        {
            var spans = byPath[file.Path].Select(mark => (mark.Id, Clip(file.Content, mark.Span)));
            text.Append(CultureInfo.InvariantCulture, $"---- {file.Path}\n{MarkupWriter.Write(file.Content.ToString(), spans)}\n----\n");
        }
    }

    // An expectation may point behind the end of a line or of the file; it must be shown all the same.
    private static TextSpan Clip(SourceText text, FileLinePositionSpan span)
    {
        var start = Offset(text, span.StartLinePosition);
        return TextSpan.FromBounds(start, Math.Max(start, Offset(text, span.EndLinePosition)));
    }

    private static int Offset(SourceText text, LinePosition position)
        => position.Line < 0 || position.Line >= text.Lines.Count
            ? text.Length
            : Math.Clamp(text.Lines[position.Line].Start + position.Character, 0, text.Lines[position.Line].End);
}
