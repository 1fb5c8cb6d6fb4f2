using System;

namespace PolicyAnalyzers.Policy.Values;

/// <summary>
/// How terms of foreign vocabularies are written. Which of them exist is not asked: both grow, and a policy may be newer than these analyzers.
/// </summary>
internal static class StandardTerms
{
    // The parts of the W3C Data Privacy Vocabulary whose IRIs are known to the record of processing activities.
    private static readonly string[] DpvPrefixes = { "dpv:", "pd:", "eu-gdpr:" };

    /// <summary>A CURIE such as <c>pd:TelephoneNumber</c>.</summary>
    public static bool IsDpv(string text) =>
        Array.Find(DpvPrefixes, prefix => text.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix
        && text.Length > prefix.Length
        && IsLetter(text[prefix.Length])
        && IsWord(text, prefix.Length, text.Length);

    /// <summary>A key such as <c>user.contact.email</c>: parts with single dots between, of which the first says that it is about a person.</summary>
    public static bool IsFides(string text)
    {
        var parts = text.Split('.');
        return parts[0] == "user" && Array.TrueForAll(parts, static part => part.Length > 0 && IsWord(part, 0, part.Length));
    }

    private static bool IsWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsLetter(text[i]) && text[i] is not (>= '0' and <= '9' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
