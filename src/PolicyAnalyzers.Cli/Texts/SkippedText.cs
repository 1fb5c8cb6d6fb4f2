namespace PolicyAnalyzers.Cli.Texts;

/// <summary>A text file that was not read.</summary>
/// <param name="File">Absolute path.</param>
/// <param name="Reason">Why, as the rest of a sentence: <c>is larger than 4 MB</c>.</param>
internal sealed record SkippedText(string File, string Reason);
