using System;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Cli.Pages.Writing;

/// <summary>Phrases as HTML.</summary>
internal static class HtmlText
{
    /// <summary>A phrase.</summary>
    public static string Of(Phrase phrase) => string.Concat(phrase.Runs.Select(Of));

    /// <summary>Plain text.</summary>
    public static string Escaped(string text)
    {
        var visible = VisibleText.Of(text);
        var escaped = Attribute(visible);
        return VisibleText.HasRightToLeft(visible) ? $"<bdi>{escaped}</bdi>" : escaped;
    }

    /// <summary>Text inside of the double quotes of an attribute.</summary>
    public static string Attribute(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in VisibleText.Of(text))
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>The target of a link.</summary>
    public static string Target(string target) => Attribute(target[0] == '#' ? "#" + Uri.EscapeDataString(target[1..]) : target);

    private static string Of(Run run)
    {
        var text = Escaped(run.Text);
        return run.Target is { } target ? $"<a href=\"{Target(target)}\">{text}</a>"
            : run.IsCode ? $"<code>{text}</code>"
            : run.IsStrong ? $"<strong>{text}</strong>"
            : text;
    }
}
