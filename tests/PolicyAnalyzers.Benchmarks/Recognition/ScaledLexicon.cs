using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>The lexicon that ships, and larger ones: to each term and word others are added that begin with the same words and end in one that no name has.</summary>
/// <param name="Factor">How many times as many rows it has.</param>
/// <param name="Terms">Number of terms.</param>
/// <param name="Words">Number of words with a role.</param>
/// <param name="Lexicon">The lexicon.</param>
internal sealed record ScaledLexicon(int Factor, int Terms, int Words, Lexicon Lexicon)
{
    private const int Letters = 26;

    public static ScaledLexicon Of(int factor)
    {
        var terms = Scale(Lexicon.Rows("terms.tsv"), factor);
        var words = Scale(Lexicon.Rows("words.tsv"), factor);
        return new ScaledLexicon(factor, terms.Count, words.Count, Lexicon.From(terms, words));
    }

    private static List<string[]> Scale(IEnumerable<string[]> rows, int factor)
    {
        var scaled = rows.ToList();
        var own = scaled.Count;
        for (var row = 0; row < own * (factor - 1); row++)
        {
            var cells = (string[])scaled[row % own].Clone();
            var space = cells[0].LastIndexOf(' ');
            cells[0] = (row % 2 == 0 ? cells[0] + " " : cells[0][..(space + 1)]) + Word(row);
            scaled.Add(cells);
        }

        return scaled;
    }

    // "zq" begins no word of any language of the lexicon.
    private static string Word(int number)
    {
        var word = "zq";
        for (var rest = number; rest > 0; rest /= Letters)
        {
            word += (char)('a' + (rest % Letters));
        }

        return word;
    }
}
