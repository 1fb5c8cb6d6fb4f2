namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>A region of a file. Lines and columns count from 1.</summary>
/// <param name="File">Absolute path.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
internal sealed record Place(string File, int Line, int Column, int EndLine, int EndColumn);
