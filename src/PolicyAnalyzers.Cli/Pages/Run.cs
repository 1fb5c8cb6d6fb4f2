namespace PolicyAnalyzers.Cli.Pages;

/// <summary>A piece of text that is written in one way.</summary>
/// <param name="Text">The text, as the policy has it.</param>
/// <param name="IsCode">A name that is typed as it stands.</param>
/// <param name="IsStrong">Stressed.</param>
/// <param name="Target">Where a link leads; null for no link.</param>
internal sealed record Run(string Text, bool IsCode = false, bool IsStrong = false, string? Target = null);
