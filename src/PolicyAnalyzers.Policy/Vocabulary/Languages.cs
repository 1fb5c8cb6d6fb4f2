using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>Languages of names in code that the analyzers understand.</summary>
public static class Languages
{
    /// <summary>ISO 639-1 codes; <c>-Latn</c> is the language written in Latin letters.</summary>
    public static ImmutableArray<string> OfLexicon { get; } = ImmutableArray.Create(
        "bg cs da de el el-Latn en es fi fr hr hu it nl no pl pt ro ru ru-Latn sk sv tr uk".Split(' '));
}
