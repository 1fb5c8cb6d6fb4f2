using System;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>Base64 (RFC 4648) of a known number of bytes.</summary>
internal static class Base64
{
    /// <summary>The bytes, or null where the text is not Base64 of exactly so many.</summary>
    public static byte[]? TryDecode(string text, int size)
    {
        // Asked first: a text of any length may stand in a file, and exceptions are slow.
        if (text.Length != (size + 2) / 3 * 4)
        {
            return null;
        }

        try
        {
            var bytes = Convert.FromBase64String(text);
            return bytes.Length == size ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
