using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Text inside project files.</summary>
internal static class MSBuildText
{
    private const string Special = "%*?@$();'";

    /// <summary><paramref name="text"/> with every character that MSBuild would interpret written as a percent code.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Special.Contains(character, System.StringComparison.Ordinal))
            {
                escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
