namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>The form of a sentence.</summary>
internal static class Sentences
{
    /// <summary>The text with a capital first letter; quotes and names stay as they are.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
