using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>
/// The lexicon without the terms and words that one code base shows and no other source: what it could not have learnt from the others. A phrase is shown by a source if it stands
/// in the name of a member, its method, its type or the type around it.
/// </summary>
internal sealed class HeldOutLexicon
{
    private HeldOutLexicon(NameCorpus own, IReadOnlyList<NameCorpus> others)
    {
        bool IsShownOnlyHere(string phrase) => own.Shows(phrase) && !others.Any(other => other.Shows(phrase));
        var terms = Lexicon.Rows("terms.tsv").ToLookup(row => IsShownOnlyHere(row[0]));
        var words = Lexicon.Rows("words.tsv").ToLookup(row => IsShownOnlyHere(row[0]));
        (Terms, Words) = (terms[true].Count(), words[true].Count());
        Reader = new NameReader(Lexicon.From(terms[false], words[false]), null);
    }

    /// <summary>Number of terms taken out.</summary>
    public int Terms { get; }

    /// <summary>Number of words taken out.</summary>
    public int Words { get; }

    /// <summary>Reads names with what is left.</summary>
    public NameReader Reader { get; }

    /// <summary>Without what, of all labelled code bases, only this one shows.</summary>
    public static HeldOutLexicon Without(string codeBase) => new(NameCorpus.OfLabels[codeBase], Others(codeBase));

    /// <summary>Without what neither another code base nor the own cases show, which were written without the lists and nearly without the labels.</summary>
    public static HeldOutLexicon WithoutBesideOwnCases(string codeBase) => new(NameCorpus.OfLabels[codeBase], [.. Others(codeBase), NameCorpus.OfCases]);

    private static NameCorpus[] Others(string codeBase) => [.. NameCorpus.OfLabels.Where(corpus => corpus.Key != codeBase).Select(corpus => corpus.Value)];
}
