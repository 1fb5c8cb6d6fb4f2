using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;
using PolicyAnalyzers.Tests.Recognition.Cases;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The names that one source of declarations uses, split into words.</summary>
internal sealed class NameCorpus
{
    private static readonly Lazy<NameCorpus> Cases = new(() => new NameCorpus(CaseScore.All.Values.SelectMany(score => score.Outcomes).SelectMany(outcome => NamesOf(outcome.Case.Symbol))));

    // Every name as " word word |", so that a phrase is found by its words with spaces around them and never across two names.
    private readonly string text;

    private NameCorpus(IEnumerable<string> names) => text = string.Concat(names.Distinct().Select(name => $" {string.Join(' ', NameSplitter.Split(name))} |"));

    /// <summary>The labelled code bases.</summary>
    public static IReadOnlyDictionary<string, NameCorpus> OfLabels { get; } = LabelledRow.All
        .GroupBy(row => row.Corpus, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => new NameCorpus(rows.SelectMany(NamesOf)), StringComparer.Ordinal);

    /// <summary>The own cases.</summary>
    public static NameCorpus OfCases => Cases.Value;

    /// <summary>Whether a phrase of the lexicon stands in a name; of one that begins with any person only the rest is looked for.</summary>
    public bool Shows(string phrase) => text.Contains(" " + phrase.Replace(TokenTrie<Term>.AnyPerson, "", StringComparison.Ordinal).Trim() + " ", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(LabelledRow row) => [row.Member, row.Method, .. row.Type.Split('.', '+'), .. row.CSharpType.Split('<', '>', ',', '.', '?', '[', ']', ' ')];

    private static IEnumerable<string> NamesOf(ISymbol symbol)
    {
        for (var at = symbol; at is not null; at = at.ContainingSymbol)
        {
            yield return at.Name;
        }

        if (symbol is IPropertySymbol { Type: { } type })
        {
            yield return type.Name;
        }
    }
}
