namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>A file of a new policy repository.</summary>
/// <param name="Path">Path below the repository, with forward slashes.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateFile(string Path, string Text);
