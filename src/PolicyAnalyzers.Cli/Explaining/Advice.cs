namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Something that one could write to change a verdict.</summary>
/// <param name="Text">What to write.</param>
/// <param name="Place">Where to write it.</param>
/// <param name="Effect">What it changes.</param>
internal sealed record Advice(string Text, string Place, string Effect);
