using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>The formats in which a comparison can be written.</summary>
internal static class DiffFormats
{
    /// <summary>Plain text for a person.</summary>
    public const string Text = "text";

    private const string Markdown = "markdown";
    private const string Json = "json";

    /// <summary>All formats, in the order of the help.</summary>
    public static readonly ImmutableArray<string> All = [Text, Markdown, Json];

    /// <summary>The writer of <paramref name="format"/>.</summary>
    public static IDiffOutput Create(string format) => format switch
    {
        Text => new DiffTextOutput(),
        Markdown => new DiffMarkdownOutput(withPlaces: true),
        Json => new DiffJsonOutput(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
    };
}
