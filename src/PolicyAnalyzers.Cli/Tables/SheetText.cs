using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>Characters that XML cannot hold, as spreadsheets write them: <c>_x0007_</c> (ECMA-376, ST_Xstring).</summary>
internal static partial class SheetText
{
    /// <summary>The text as it stands in the file.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var c in Escape().Replace(text, "_x005F_$1"))
        {
            if ((c < ' ' && c is not ('\t' or '\n')) || c is '\uFFFE' or '\uFFFF')
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.ToString();
    }

    /// <summary>The text that is meant.</summary>
    public static string Decode(string text) =>
        Code().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Code();
}
