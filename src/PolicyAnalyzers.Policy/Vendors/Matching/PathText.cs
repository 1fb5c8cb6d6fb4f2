using System;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>Compares paths with patterns in which <c>*</c> stands for one segment.</summary>
internal static class PathText
{
    /// <summary>Where the path behind a host begins: behind a port, with JSON's backslash before the slash left out of account.</summary>
    public static int StartOf(string text, int end)
    {
        var i = end;
        if (i < text.Length && text[i] == ':')
        {
            i++;
            while (i < text.Length && (char.IsDigit(text[i]) || text[i] == HostAtMarker.Hole))
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>Where a path ends: at a blank, a quote, a bracket, or at the query.</summary>
    public static int EndOf(string text, int start)
    {
        var i = start;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '\'' or '`' or '<' or '>' or '?' or '#' or ')' or ',' or ';' or '|'))
        {
            i++;
        }

        return i;
    }

    /// <summary>The end of a pattern that a path begins with at some place; -1 where it does not. A pattern that ends in no slash may end within a segment's name only at a mark.</summary>
    public static int Match(string text, int at, int end, string pattern, StringComparison comparison)
    {
        var i = at;
        for (var p = 0; p < pattern.Length; p++)
        {
            if (pattern[p] == '*')
            {
                var segment = i;
                while (i < end && text[i] is not ('/' or '\\'))
                {
                    i++;
                }

                if (i == segment)
                {
                    return -1;
                }

                continue;
            }

            if (pattern[p] == '/' && i + 1 < end && text[i] == '\\' && text[i + 1] == '/')
            {
                i++;
            }

            if (i >= end || string.Compare(text, i, pattern, p, 1, comparison) != 0)
            {
                return -1;
            }

            i++;
        }

        var last = pattern[pattern.Length - 1];
        return !char.IsLetterOrDigit(last) || i == end || !char.IsLetterOrDigit(text[i]) ? i : -1;
    }

    /// <summary>Whether nothing of a path is there: code may add it. What is known only at run time can be anything.</summary>
    public static bool IsOpen(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == HostAtMarker.Hole)
            {
                return true;
            }

            if (text[i] is not ('/' or '\\'))
            {
                return false;
            }
        }

        return true;
    }
}
