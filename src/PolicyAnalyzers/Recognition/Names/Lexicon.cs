using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Reflection;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>The terms for customer identifiers and the words around them. Read once per process from the assembly, then immutable.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Loaded = new(() => From(Rows("terms.tsv"), Rows("words.tsv")));

    private Lexicon(TokenTrie<Term[]> terms, TokenTrie<object> words, WordLanguages languages)
    {
        Terms = terms;
        Words = words;
        Languages = languages;
    }

    /// <summary>The lexicon that comes with the analyzers.</summary>
    public static Lexicon Default => Loaded.Value;

    /// <summary>Phrases to their meanings.</summary>
    public TokenTrie<Term[]> Terms { get; }

    /// <summary>Phrases to boxed <see cref="WordRoles"/>.</summary>
    public TokenTrie<object> Words { get; }

    /// <summary>The languages of the words in its terms.</summary>
    public WordLanguages Languages { get; }

    /// <summary>Terms that a policy adds, as a trie to be asked beside <see cref="Terms"/>.</summary>
    public static TokenTrie<Term[]> Of(IEnumerable<Term> terms)
    {
        var trie = new TokenTrie<Term[]>();
        foreach (var term in terms)
        {
            AddTo(trie, term);
        }

        return trie;
    }

    /// <summary>A lexicon of rows as the two tables have them: a larger or smaller one, to be compared with the one that ships.</summary>
    public static Lexicon From(IEnumerable<string[]> termRows, IEnumerable<string[]> wordRows)
    {
        var terms = new TokenTrie<Term[]>();
        foreach (var row in termRows)
        {
            var colon = row[3].IndexOf(':');
            var strength = colon < 0 ? row[3] : row[3].Substring(0, colon);
            AddTo(terms, new Term(
                row[0],
                row[1],
                row[2].Split(',').ToImmutableArray(),
                (TermStrength)Enum.Parse(typeof(TermStrength), strength, ignoreCase: true),
                Whole: row.Length > 4,
                colon < 0 ? WordRoles.None : Role(row[3].Substring(colon + 1))));
        }

        var words = new TokenTrie<object>();
        foreach (var row in wordRows)
        {
            var roles = WordRoles.None;
            foreach (var role in row[1].Split(','))
            {
                roles |= Role(role);
            }

            words.Add(row[0].Split(' ').ToImmutableArray(), _ => roles);
        }

        return new Lexicon(terms, words, new WordLanguages(termRows));
    }

    /// <summary>The rows of a table that ships, <c>terms.tsv</c> or <c>words.tsv</c>, without its comments.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        var assembly = typeof(Lexicon).GetTypeInfo().Assembly;
        using var stream = assembly.GetManifestResourceStream("PolicyAnalyzers.Recognition." + resource)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + resource + ".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    private static WordRoles Role(string text) => (WordRoles)Enum.Parse(typeof(WordRoles), text, ignoreCase: true);

    private static void AddTo(TokenTrie<Term[]> trie, Term term) =>
        trie.Add(term.Text.Split(' ').ToImmutableArray(), known => known is null ? new[] { term } : Append(known, term));

    private static Term[] Append(Term[] known, Term term)
    {
        var all = new Term[known.Length + 1];
        known.CopyTo(all, 0);
        all[known.Length] = term;
        return all;
    }
}
