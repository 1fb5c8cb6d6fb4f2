using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Guard;

/// <summary>Tells by its text alone that a file holds no suppression, which nearly all files do not: that costs next to nothing, and a walk through every tree a good deal.</summary>
internal static class SuppressionText
{
    // The end of both attributes' names, or the start of an escape that may hide it.
    private static readonly string[] Signs = { "SuppressMessage", "\\u00", "\\U0000" };

    // Characters of the category Cf, which C# allows in an identifier and then takes for nothing. A file that holds one is read in full.
    private static readonly char[] Invisible =
        "\u00AD\u0600\u0601\u0602\u0603\u0604\u0605\u061C\u06DD\u070F\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB"
            .ToCharArray();

    /// <summary>Whether the text may hold one.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="aliases">Names that other files give to the attributes.</param>
    public static bool MayHold(string text, IEnumerable<string> aliases)
    {
        foreach (var sign in Signs)
        {
            if (text.IndexOf(sign, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        foreach (var alias in aliases)
        {
            if (text.IndexOf(alias, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return text.IndexOfAny(Invisible) >= 0;
    }
}
