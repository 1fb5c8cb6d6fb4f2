using System.Text;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Text of the file inside a message: on one line, and not longer than a message can bear.</summary>
internal static class Quote
{
    private const int MostCharacters = 60;

    public static string Of(string text) => "'" + Shorten(text, MostCharacters) + "'";

    /// <summary>A name without quotes.</summary>
    public static string Name(string text) => Shorten(text, MostCharacters);

    /// <summary>A sentence of somebody else's, without its final stop.</summary>
    public static string Plain(string text) => Shorten(text.TrimEnd('.'), 4 * MostCharacters);

    private static string Shorten(string text, int most)
    {
        var quoted = new StringBuilder();
        foreach (var c in text)
        {
            if (quoted.Length >= most)
            {
                quoted.Append('…');
                break;
            }

            quoted.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return quoted.ToString();
    }
}
