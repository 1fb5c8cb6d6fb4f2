namespace PolicyAnalyzers.Cli.Validating;

/// <summary>A file that is to be checked.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Kind">What it is.</param>
internal sealed record InputFile(string Path, PolicyFileKind Kind);
