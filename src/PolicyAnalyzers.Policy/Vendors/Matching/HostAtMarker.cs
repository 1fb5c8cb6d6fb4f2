using System;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>
/// Decides whether the characters around a host's name are that host: not the end of another name, not a label of another domain, not a mailbox,
/// not the user in front of another host (RFC 3986, section 3.2), not a segment of a path.
/// </summary>
internal static class HostAtMarker
{
    /// <summary>Stands for what is known only at run time.</summary>
    public const char Hole = '\uFFFC';

    // Pages for readers: what a company says of itself, and how to use it.
    private static readonly string[] EditorialLabels =
    {
        "www", "about", "academy", "blog", "careers", "community", "developer", "developers", "docs", "go", "help", "info", "investors", "learn", "legal",
        "marketplace", "news", "partners", "press", "privacy", "status", "support", "trust",
    };

    /// <summary>The host at the marker, and where its path begins; null where it is none, or another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the fixed part of the pattern's host begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="pattern">The host that it must be.</param>
    public static (int Start, int End)? Match(string text, int start, int end, HostPattern pattern)
    {
        var first = start;
        while (first > 0 && (IsHostCharacter(text[first - 1]) || text[first - 1] == Hole))
        {
            first--;
        }

        // A hole in front of a whole name can be the scheme; one in front of a dot is a label.
        var isWhole = first == start || (text[start - 1] == Hole && start - first == 1);
        var isBelow = first < start && text[start - 1] == '.';
        if (!(isWhole || (pattern.HasSubdomains && isBelow)) || IsMoreHost(text, end) || IsUser(text, end) || !CanStartHost(text, first))
        {
            return null;
        }

        if (end < text.Length && text[end] == '.')
        {
            end++;
        }

        return (isWhole ? start : first, end);
    }

    /// <summary>Whether the first label of a host says that people read there.</summary>
    public static bool IsEditorial(string text, int start, int end)
    {
        foreach (var label in EditorialLabels)
        {
            if (string.Compare(text, start, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0 && start + label.Length < end && text[start + label.Length] == '.')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHostCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' || (c > 127 && char.IsLetterOrDigit(c));

    private static bool IsMoreHost(string text, int end)
    {
        if (end == text.Length)
        {
            return false;
        }

        // A stop at the end of a host is the root of DNS, or of the sentence.
        return text[end] == '.' ? end + 1 < text.Length && IsHostCharacter(text[end + 1]) : IsHostCharacter(text[end]);
    }

    private static bool IsUser(string text, int end)
    {
        for (var i = end; i < text.Length && text[i] is not ('/' or '?' or '#' or '"' or '\'' or '<' or '>' or '\\') && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '@')
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanStartHost(string text, int first)
    {
        if (first == 0)
        {
            return true;
        }

        switch (text[first - 1])
        {
            case '/':
                return first > 1 && text[first - 2] is '/' or '\\';
            case '@':
                return HasAuthorityBefore(text, first - 1);
            default:
                return true;
        }
    }

    // What stands before @ is a user only in an address with //; else it is a mailbox.
    private static bool HasAuthorityBefore(string text, int at)
    {
        for (var i = at - 1; i > 0 && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '\''); i--)
        {
            if (text[i] == '/')
            {
                return text[i - 1] == '/';
            }
        }

        return false;
    }
}
