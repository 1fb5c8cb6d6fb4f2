using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>How a text is written in YAML: plain where that is safe, else in quotes.</summary>
internal static class ScalarText
{
    // Of all marks only those that never mean anything inside of a text: what is left out is quoted, and quotes are always right.
    private const string Marks = " -_./%+()=&;'@";
    private const string MarksOutsideOfBraces = ",?!";

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inFlow">Whether it stands inside of braces or brackets, where a comma would end it.</param>
    /// <param name="quote">The quote that was used here before; <c>'\0'</c> for none.</param>
    public static string Of(string text, bool inFlow, char quote = '\0')
    {
        if (NeedsEscapes(text) || quote == '"')
        {
            return DoubleQuoted(text);
        }

        return quote == '\'' ? "'" + text.Replace("'", "''") + "'"
            : IsPlain(text, inFlow) ? text
            : DoubleQuoted(text);
    }

    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || text is "~" or "null" || !IsWordCharacter(text[0]) || text[text.Length - 1] == ' ')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWordCharacter(text[i]) && Marks.IndexOf(text[i]) < 0 && (inFlow || (MarksOutsideOfBraces.IndexOf(text[i]) < 0 && !IsColonOfAddress(text, i))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWordCharacter(char c) => c < '\u0080' ? char.IsLetterOrDigit(c) : !char.IsWhiteSpace(c);

    /// <summary>Only <c>https://</c> goes without quotes: other colons look like a key, or like a number to base 60.</summary>
    private static bool IsColonOfAddress(string text, int colon) => string.CompareOrdinal(text, colon, "://", 0, 3) == 0;

    private static bool NeedsEscapes(string text)
    {
        foreach (var c in text)
        {
            if (MustBeEscaped(c))
            {
                return true;
            }
        }

        return false;
    }

    // Line breaks; what the reader refuses; and marks that make an editor show a line in another order than it is read.
    private static bool MustBeEscaped(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when MustBeEscaped(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
