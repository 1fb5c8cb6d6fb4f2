namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>A cell of a table that is imported.</summary>
/// <param name="Text">What it says; empty for nothing.</param>
/// <param name="Place">Where it is, for messages: <c>uses.csv:4:purpose</c> or <c>uses!C4</c>.</param>
internal sealed record ImportCell(string Text, string Place);
