namespace PolicyAnalyzers.Cli.Testing;

/// <summary>One reason why a test does not pass.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="File">The file, relative to the policy's folder.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in the file as it is written, markup included, from 1.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Details">Further lines: what was found, what to write.</param>
/// <param name="Excerpt">The line with a caret below the place; empty where there is no line.</param>
internal sealed record TestProblem(ProblemKind Kind, string File, int Line, int Column, string Message, string Details = "", string Excerpt = "");
