using System;
using System.Linq;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>Text inside Markdown. What a policy says is shown as it is, and never becomes a link, an image, HTML or a mention.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#|~!@&";

    /// <summary>Text with every character escaped that Markdown would interpret.</summary>
    public static string Escape(string text)
        => string.Concat(text.ReplaceLineEndings(" ").Select(character => Special.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : $"{character}"));

    /// <summary>Text as code.</summary>
    public static string Code(string text) => $"`{text.Replace('`', '\'')}`";
}
