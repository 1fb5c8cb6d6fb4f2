using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>Pairs expected with reported diagnostics so that as many as possible agree (augmenting paths).</summary>
internal static class DiagnosticMatcher
{
    /// <summary>For every expected diagnostic the index of the reported one that meets it, or -1.</summary>
    public static int[] Match(IReadOnlyList<DiagnosticResult> expected, IReadOnlyList<FoundDiagnostic> found)
    {
        var byFound = Enumerable.Repeat(-1, found.Count).ToArray();
        for (var index = 0; index < expected.Count; index++)
        {
            Augment(index, new bool[found.Count]);
        }

        var byExpected = Enumerable.Repeat(-1, expected.Count).ToArray();
        for (var index = 0; index < found.Count; index++)
        {
            if (byFound[index] >= 0)
            {
                byExpected[byFound[index]] = index;
            }
        }

        return byExpected;

        bool Augment(int wanted, bool[] visited)
        {
            for (var index = 0; index < found.Count; index++)
            {
                if (visited[index] || Differences(expected[wanted], found[index]).Any())
                {
                    continue;
                }

                visited[index] = true;
                if (byFound[index] < 0 || Augment(byFound[index], visited))
                {
                    byFound[index] = wanted;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>In what a reported diagnostic differs from an expected one; empty if it meets it.</summary>
    public static IEnumerable<string> Differences(DiagnosticResult expected, FoundDiagnostic found)
    {
        if (expected.Id != found.Diagnostic.Id)
        {
            yield return "id";
        }

        if (!expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) && expected.Severity != found.Diagnostic.Severity)
        {
            yield return "severity";
        }

        if (expected.Message is { } message && message != found.Message)
        {
            yield return "message";
        }

        var place = Place(expected, found.Spans);
        if (place is not null && Place(expected, found.MappedSpans) is not null)
        {
            yield return place;
        }
    }

    private static string? Place(DiagnosticResult expected, ImmutableArray<FileLinePositionSpan> spans)
    {
        if (expected.Spans.IsEmpty || spans.IsEmpty)
        {
            return expected.Spans.IsEmpty && spans.IsEmpty ? null : "location";
        }

        if (!IsAt(expected.Spans[0], spans[0]))
        {
            return "location";
        }

        var agree = expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            || (expected.Spans.Length == spans.Length && expected.Spans.Zip(spans).All(pair => IsAt(pair.First, pair.Second)));
        return agree ? null : "additional locations";
    }

    private static bool IsAt(DiagnosticLocation expected, FileLinePositionSpan span)
        => expected.Span.Path == span.Path
            && expected.Span.StartLinePosition == span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || expected.Span.EndLinePosition == span.EndLinePosition);
}
