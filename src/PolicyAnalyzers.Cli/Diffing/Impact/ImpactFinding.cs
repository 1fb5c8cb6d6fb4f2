namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>A finding as it is told from others in two scans: a fact about a symbol, wherever its line has moved.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Symbol">Documentation id; the file where the finding names no symbol.</param>
/// <param name="Evidence">What it rests on; the message where it says nothing of that.</param>
internal sealed record ImpactFinding(string Rule, string Symbol, string Evidence);
