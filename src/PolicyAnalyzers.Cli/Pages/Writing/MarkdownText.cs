using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Cli.Pages.Writing;

/// <summary>Phrases as Markdown.</summary>
internal static class MarkdownText
{
    // Everything that CommonMark or GitHub's tables, links and math could take for markup, wherever it stands.
    private const string Special = "\\`*_{}[]<>()#+-!|~&$^=:@";

    /// <summary>A phrase; also inside of a table.</summary>
    public static string Of(Phrase phrase) => string.Concat(phrase.Runs.Select(Of));

    /// <summary>Plain text.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var visible = VisibleText.Of(text);
        for (var i = 0; i < visible.Length; i++)
        {
            var c = visible[i];
            if (c == '&')
            {
                escaped.Append("&amp;");
            }
            else if (c == '<')
            {
                escaped.Append("&lt;");
            }
            else if (NeedsEscape(visible, i))
            {
                escaped.Append('\\').Append(c);
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The start of a card or chapter, to which links lead.</summary>
    public static string Anchor(string anchor) => $"<a id=\"{HtmlText.Attribute(anchor)}\"></a>";

    /// <summary>The target of a link.</summary>
    public static string Target(string target) =>
        "<" + (target[0] == '#' ? "#" + Uri.EscapeDataString(target[1..]) : target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)) + ">";

    private static string Of(Run run) =>
        run.Target is { } target ? $"[{Escaped(run.Text)}]({Target(target)})"
        : run.IsCode ? Code(run.Text)
        : run.IsStrong ? $"**{Escaped(run.Text)}**"
        : Escaped(run.Text);

    /// <summary>Marks inside of words and numbers mean nothing, and are better read without a stroke before them.</summary>
    private static bool NeedsEscape(string text, int i)
    {
        var c = text[i];
        var isInside = i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
        return c switch
        {
            '-' or '+' or '=' => i == 0,
            ':' or '(' or ')' => false,
            '@' => isInside,
            '.' => i > 0 && i < 10 && text[..i].All(char.IsAsciiDigit),
            _ => Special.Contains(c, StringComparison.Ordinal),
        };
    }

    private static string Code(string text)
    {
        // In a table a stroke ends the cell even inside of code.
        var visible = VisibleText.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        var longest = 0;
        var run = 0;
        foreach (var c in visible)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var space = longest > 0 ? " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{fence}{space}{visible}{space}{fence}");
    }
}
