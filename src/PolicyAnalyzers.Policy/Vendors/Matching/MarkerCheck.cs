using System;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>Decides whether the characters of a marker are what the marker stands for.</summary>
internal static class MarkerCheck
{
    private const int LongestShown = 100;

    private static readonly string[] SurveyWords = { "survey", "nps", "csat", "poll", "satisfaction" };

    /// <summary>The place and what may be shown of it; null where it is something else.</summary>
    public static (int Start, int End, string Shown)? Check(string text, int start, int end, TextMarker marker) => marker.Kind switch
    {
        PlatformTextKind.Word => IsWord(text, start, end) && IsSameCase(text, start, marker.Text) ? (start, end, marker.Text) : null,
        PlatformTextKind.Path => Path(text, start, end, marker),
        _ => Host(text, start, end, marker.Host!),
    };

    private static (int Start, int End, string Shown)? Host(string text, int start, int end, HostPattern pattern)
    {
        if (HostAtMarker.Match(text, start, end, pattern) is not { } host)
        {
            return null;
        }

        var path = PathText.StartOf(text, host.End);
        var pathEnd = PathText.EndOf(text, path);
        return Counts(text, host.Start, start, path, pathEnd, pattern) ? (host.Start, host.End, Shown(text, host.Start, end)) : null;
    }

    private static bool Counts(string text, int hostStart, int fixedStart, int path, int pathEnd, HostPattern pattern)
    {
        // With "*." the name alone is the vendor's own site, and so is www in front of it.
        var isOwnSite = pattern.HasSubdomains && (hostStart == fixedStart || HostAtMarker.IsEditorial(text, hostStart, fixedStart));
        switch (pattern.Scope)
        {
            case HostScope.Survey:
                return SpeaksOfSurveys(text, path, pathEnd);
            case HostScope.Whole when pattern.Path.Length == 0:
                return !isOwnSite;
            case HostScope.Whole when PathText.IsOpen(text, path, pathEnd):
                return !isOwnSite;
            default:
                return PathText.Match(text, path, pathEnd, pattern.Path, StringComparison.OrdinalIgnoreCase) >= 0;
        }
    }

    private static (int Start, int End, string Shown)? Path(string text, int start, int end, TextMarker marker)
    {
        // The marker is the longest part of the pattern; the pattern begins at most one unknown segment before it.
        var first = start;
        while (first > 0 && PathText.EndOf(text, first - 1) != first - 1)
        {
            first--;
        }

        var last = PathText.EndOf(text, end);
        for (var at = first; at <= start; at++)
        {
            var isBoundary = at == 0 || marker.Pattern[0] == '/' || !char.IsLetterOrDigit(text[at - 1]);
            if (isBoundary && PathText.Match(text, at, last, marker.Pattern, StringComparison.Ordinal) is >= 0 and var matched && matched >= end)
            {
                return (at, matched, marker.Pattern);
            }
        }

        return null;
    }

    private static bool SpeaksOfSurveys(string text, int path, int pathEnd)
    {
        foreach (var word in SurveyWords)
        {
            if (text.IndexOf(word, path, pathEnd - path, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameCase(string text, int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !IsNameCharacter(text[start - 1])) && (end == text.Length || !IsNameCharacter(text[end]));

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';

    // What is unknown is shown as a star, and the longest hosts are cut: a host has 253 characters at most, and a reader needs its end.
    private static string Shown(string text, int start, int end)
    {
        var host = text.Substring(start, end - start).Replace(HostAtMarker.Hole, '*').ToLowerInvariant();
        return host.Length <= LongestShown ? host : "*" + host.Substring(host.Length - LongestShown);
    }
}
