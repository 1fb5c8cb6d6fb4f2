using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>
/// Texts that stand encoded in a text: percent-encoding (RFC 3986), names of hosts as IDNA reads them (wide letters, ideographic stops, letters beyond ASCII),
/// references and escapes of HTML and JSON, and base64 (RFC 4648, both alphabets). A run of characters without blanks is decoded as a whole.
/// </summary>
internal static class EncodedText
{
    private const int ShortestBase64 = 16;

    /// <summary>Whether a text holds anything encoded. Without allocating.</summary>
    public static bool MayHold(string text)
    {
        var run = 0;
        var isBase64 = true;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsBreak(text[i]))
            {
                if (isBase64 && i - run >= ShortestBase64 && Base64Text.IsAscii(text, run, i))
                {
                    return true;
                }

                run = i + 1;
                isBase64 = true;
                continue;
            }

            var c = text[i];
            if (IsEscape(text, i))
            {
                return true;
            }

            isBase64 &= Base64Text.IsDigit(c);
        }

        return false;
    }

    /// <summary>The decoded runs, each with its place in the text.</summary>
    public static IEnumerable<(string Text, int Start, int Length)> In(string text)
    {
        var run = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsBreak(text[i]))
            {
                continue;
            }

            if (i - run >= 4 && Decode(text, run, i) is { } decoded)
            {
                yield return (decoded, run, i - run);
            }

            run = i + 1;
        }
    }

    private static string? Decode(string text, int start, int end)
    {
        var hasEscape = false;
        var isBase64 = end - start >= ShortestBase64;
        for (var i = start; i < end; i++)
        {
            hasEscape |= IsEscape(text, i);
            isBase64 &= Base64Text.IsDigit(text[i]);
        }

        if (isBase64 && Base64Text.IsAscii(text, start, end))
        {
            return Base64Text.Decode(text, start, end);
        }

        return hasEscape ? Unescape(text.Substring(start, end - start)) : null;
    }

    private static bool IsBreak(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or '<' or '>' or '(' or ')' or '[' or ']' or '|' or ',';

    private static bool IsEscape(string text, int i) => text[i] switch
    {
        '%' => i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2]),
        '\\' => i + 1 < text.Length && text[i + 1] is 'u' or 'x',
        '&' => i + 2 < text.Length && text[i + 1] == '#',
        _ => text[i] > 127 && text[i] != HostAtMarker.Hole && (char.IsLetter(text[i]) || text[i] is '\u3002' or '\uFF0E' or '\uFF61'),
    };

    private static string Unescape(string run)
    {
        var text = Uri.UnescapeDataString(Uri.UnescapeDataString(Characters(run)));
        var mapped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            mapped.Append(c is '\u3002' or '\uFF0E' or '\uFF61' ? '.' : c);
        }

        return Hosts(Normalized(mapped.ToString()));
    }

    // Half of a surrogate pair cannot be normalized.
    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    // \u0071, \x71, &#113; and &#x71; stand for one character.
    private static string Characters(string run)
    {
        var result = new StringBuilder(run.Length);
        for (var i = 0; i < run.Length; i++)
        {
            var (length, value) = run[i] switch
            {
                '\\' when i + 5 < run.Length && run[i + 1] == 'u' => Number(run, i, i + 2, i + 6, 6, NumberStyles.AllowHexSpecifier),
                '\\' when i + 3 < run.Length && run[i + 1] == 'x' => Number(run, i, i + 2, i + 4, 4, NumberStyles.AllowHexSpecifier),
                '&' when i + 2 < run.Length && run[i + 1] == '#' && run.IndexOf(';', i) is var end && end > i && end - i < 10 => run[i + 2] is 'x' or 'X'
                    ? Number(run, i, i + 3, end, end - i + 1, NumberStyles.AllowHexSpecifier)
                    : Number(run, i, i + 2, end, end - i + 1, NumberStyles.None),
                _ => (1, run[i]),
            };
            result.Append(value);
            i += length - 1;
        }

        return result.ToString();
    }

    private static (int Length, char Value) Number(string run, int at, int start, int end, int length, NumberStyles style) =>
        int.TryParse(run.Substring(start, end - start), style, CultureInfo.InvariantCulture, out var value) && value is > 31 and < 0xFFFF ? (length, (char)value) : (1, run[at]);

    // Names of hosts are compared in the form that goes over the wire.
    private static string Hosts(string text)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '-' or '.'))
            {
                var word = text.Substring(start, i - start);
                result.Append(IsAscii(word) ? word : HostPattern.Ascii(word) ?? word);
                if (i < text.Length)
                {
                    result.Append(text[i]);
                }

                start = i + 1;
            }
        }

        return result.ToString();
    }

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
