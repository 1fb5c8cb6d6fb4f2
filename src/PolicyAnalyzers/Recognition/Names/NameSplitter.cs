using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>Splits an identifier of any script into folded words.</summary>
internal static class NameSplitter
{
    /// <summary>
    /// The words of a name: <c>HTTPClientIP2</c> → http, client, ip, 2; <c>numer_tel</c> → numer, tel. Words are in lower case of the invariant
    /// culture, without accents, and letters that have no accent to lose but an everyday spelling without one (ł, ß, dotless i) are spelt so.
    /// </summary>
    public static ImmutableArray<string> Split(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            if (start >= 0 && (i == name.Length || IsBoundary(name, start, i)))
            {
                words.Add(Fold(name.Substring(start, i - start)));
                start = -1;
            }

            if (i < name.Length && start < 0 && IsWordCharacter(name[i]))
            {
                start = i;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>One word as the lexicon spells it.</summary>
    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        if (IsAscii(lower))
        {
            return lower;
        }

        var folded = new StringBuilder(lower.Length + 2);
        foreach (var c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            // The invariant culture has no lower case for a capital with a dot (İ) until the dot is gone.
            folded.Append(Everyday(char.ToLowerInvariant(c)));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Everyday(char c) => c switch
    {
        'ł' => "l",
        'đ' => "d",
        'ø' => "o",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ς' => "σ",
        _ => c.ToString(),
    };

    private static bool IsBoundary(string name, int start, int i)
    {
        var here = name[i];
        if (!IsWordCharacter(here))
        {
            return true;
        }

        var before = name[i - 1];
        if (char.IsDigit(here) != char.IsDigit(before))
        {
            return true;
        }

        if (!char.IsUpper(here))
        {
            return false;
        }

        // The last capital of a run begins the next word (IPAddress), unless only a plural s follows (IDs).
        return !char.IsUpper(before) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && i > start && !IsPluralEnd(name, i + 1));
    }

    private static bool IsPluralEnd(string name, int i) => name[i] == 's' && (i + 1 == name.Length || char.IsUpper(name[i + 1]) || name[i + 1] == '_');

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsAscii(string word)
    {
        foreach (var c in word)
        {
            if (c > 127)
            {
                return false;
            }
        }

        return true;
    }
}
