using System;
using System.Diagnostics;
using System.Text;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Says what a reader did wrong with a file, whatever the file holds.</summary>
internal static class Oracle
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Reads a case and judges what came of it.</summary>
    /// <param name="tried">The case.</param>
    /// <param name="kind">The kind of outcome.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Judge(FuzzCase tried, out string kind)
    {
        kind = "exception";
        try
        {
            var started = Stopwatch.GetTimestamp();
            var outcome = ReadOutcome.Of(tried);
            var first = Stopwatch.GetElapsedTime(started);
            started = Stopwatch.GetTimestamp();
            var again = ReadOutcome.Of(tried);
            var second = Stopwatch.GetElapsedTime(started);
            kind = outcome.Kind;

            // A machine that does something else can delay one reading, hardly two.
            var fastest = first < second ? first : second;
            return fastest > Longest ? $"reading takes {fastest.TotalSeconds:F1} s"
                : !outcome.IsSameAs(again) ? "two readings differ"
                : Judge(outcome, Encoding.UTF8.GetString(tried.Content));
        }
        catch (Exception exception)
        {
            return "reading throws " + exception;
        }
    }

    private static string? Judge(ReadOutcome outcome, string text)
    {
        if (outcome.Document is not null)
        {
            if (!outcome.Problems.IsEmpty)
            {
                return "there is a document, and a problem too: " + outcome.Problems[0].Message;
            }

            Everything.Touch(outcome.Document);
            return null;
        }

        if (outcome.Problems.Length is 0 or > PolicyReadResult.MostProblems)
        {
            return $"there is no document, and {outcome.Problems.Length} problems";
        }

        foreach (var problem in outcome.Problems)
        {
            if (problem.Message.Contains("could not be read:", StringComparison.Ordinal))
            {
                return "the reader failed inside: " + problem.Message;
            }

            if (problem.Message.Length == 0 || problem.Remedy.Length == 0 || (problem.Message + problem.Remedy).AsSpan().ContainsAny('\n', '\r', '\0'))
            {
                return $"the message is empty or of several lines: {problem.Message} | {problem.Remedy}";
            }

            if (Spans.Fault(problem.Span, text) is { } fault)
            {
                return $"{fault}: {problem.Span} of '{problem.Message}'";
            }
        }

        return null;
    }
}
