using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>
/// The languages that a word is known from: those of the terms in which it stands. A word that English or every language has is of none, since code in any language has it.
/// Asked only where one word means different things in different languages, and built when first asked.
/// </summary>
internal sealed class WordLanguages
{
    private readonly Lazy<Dictionary<string, ImmutableHashSet<string>>> languages;

    /// <summary>The words of a table of terms, as <see cref="Lexicon.From"/> has its rows.</summary>
    public WordLanguages(IEnumerable<string[]> termRows) => languages = new(() => Read(termRows));

    /// <summary>The languages of a folded word; empty where it tells none.</summary>
    public ImmutableHashSet<string> Of(string word) => languages.Value.TryGetValue(word, out var known) ? known : ImmutableHashSet<string>.Empty;

    private static Dictionary<string, ImmutableHashSet<string>> Read(IEnumerable<string[]> rows)
    {
        var found = new Dictionary<string, ImmutableHashSet<string>>(StringComparer.Ordinal);
        var everywhere = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var spoken = row[2].Split(',');
            foreach (var word in row[0].Split(' '))
            {
                found[word] = (found.TryGetValue(word, out var known) ? known : ImmutableHashSet<string>.Empty).Union(spoken);
                if (Array.IndexOf(spoken, "en") >= 0 || Array.IndexOf(spoken, "mul") >= 0)
                {
                    everywhere.Add(word);
                }
            }
        }

        foreach (var word in everywhere)
        {
            found.Remove(word);
        }

        return found;
    }
}
