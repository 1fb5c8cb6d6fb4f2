using System;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>A remark that a runner of GitHub Actions shows, at its line of the pull request where it has one.</summary>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
/// <param name="Text">The text; line breaks are kept.</param>
internal sealed record GitHubAnnotation(string Kind, string Text)
{
    /// <summary>A title, such as a rule's id; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The file, from the target's folder and with forward slashes; null where it is about none.</summary>
    public string? File { get; init; }

    /// <summary>The place in the file, counted from 1, with an end that no longer belongs to it; null for the file as a whole, which GitHub shows at its first line.</summary>
    public (int Line, int Column, int EndLine, int EndColumn)? Place { get; init; }

    /// <summary>The workflow command.</summary>
    public string ToCommand()
    {
        var file = File is null ? string.Empty : $"file={Property(File)}{PlaceText()}";
        var title = Title is null ? string.Empty : $"title={Property(Title)}";
        var properties = string.Join(',', Array.FindAll([file, title], part => part.Length > 0));
        return $"::{Kind}{(properties.Length > 0 ? " " : string.Empty)}{properties}::{Message(Text)}";
    }

    /// <summary>The same as one line of a log. It begins with a word, so that no runner takes it for a command.</summary>
    public string ToLine()
    {
        var place = Place is { } at ? FormattableString.Invariant($"{File}:{at.Line}") : File;
        return $"{string.Join(' ', Array.FindAll([Kind, Title, place], part => part is not null))}: {Text.ReplaceLineEndings(" ")}";
    }

    // For GitHub an end is the last character that belongs to the place, and columns are for places on one line only.
    private string PlaceText() => Place switch
    {
        null => ",line=1",
        { } at when at.Line == at.EndLine => FormattableString.Invariant($",line={at.Line},col={at.Column},endColumn={Math.Max(at.Column, at.EndColumn - 1)}"),
        { } at => FormattableString.Invariant($",line={at.Line},endLine={at.EndLine}"),
    };

    private static string Message(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
