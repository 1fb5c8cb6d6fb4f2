using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Cli.Pages.Writing;

/// <summary>Text of a policy as it may stand on a page: on one line, and with nothing in it that a reader cannot see.</summary>
internal static class VisibleText
{
    /// <summary>Line breaks become spaces; control characters, and marks that turn the order of what follows, are shown by their code.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                visible.Append(' ');
            }
            else if (char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                visible.Append("[U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    /// <summary>Whether a text runs from right to left, in part at least: it must not turn the order of the words around it.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F')
            {
                return true;
            }
        }

        return false;
    }
}
