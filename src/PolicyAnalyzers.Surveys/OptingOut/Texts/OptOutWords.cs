using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>The words that end contact: the ones that ship with this assembly, in 32 languages, and those of the policy.</summary>
internal sealed class OptOutWords
{
    private readonly Dictionary<OptOutWordKind, ImmutableArray<string>> byKind;

    private OptOutWords(IEnumerable<(OptOutWordKind Kind, string Text)> entries) => byKind = entries
        .Select(static each => (each.Kind, Text: string.Join(' ', PlainWords.Of(each.Text))))
        .Distinct()
        .GroupBy(static each => each.Kind, static each => each.Text)
        .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());

    /// <summary>What ships, and the policy's own words, which count as <see cref="OptOutWordKind.Word"/>.</summary>
    public static OptOutWords With(IEnumerable<string> ofPolicy) => new([.. Shipped(), .. ofPolicy.Select(static text => (OptOutWordKind.Word, text))]);

    /// <summary>The texts of a kind, as <see cref="PlainWords"/> writes them.</summary>
    public ImmutableArray<string> Of(OptOutWordKind kind) => byKind[kind];

    private static IEnumerable<(OptOutWordKind Kind, string Text)> Shipped()
    {
        using var stream = typeof(OptOutWords).Assembly.GetManifestResourceStream("OptingOut/opt-out-words.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [_, var kind, var text])
            {
                yield return (Enum.Parse<OptOutWordKind>(kind, ignoreCase: true), text);
            }
        }
    }
}
