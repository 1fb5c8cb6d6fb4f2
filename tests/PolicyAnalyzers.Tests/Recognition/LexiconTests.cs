using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>The data that ships: a term that no name can match would be dead weight.</summary>
public sealed class LexiconTests
{
    [Test]
    public void Every_phrase_is_spelt_as_names_are_split()
    {
        var misspelt = Rows("terms.tsv").Concat(Rows("words.tsv"))
            .Select(row => row[0].Replace("{person} ", "", StringComparison.Ordinal))
            .Where(phrase => string.Join(' ', NameSplitter.Split(phrase)) != phrase);

        Assert.That(misspelt, Is.Empty);
    }

    [Test]
    public void No_phrase_stands_twice()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows("terms.tsv").Select(row => row[0] + "\t" + row[1]), Is.Unique);
            Assert.That(Rows("words.tsv").Select(row => row[0]), Is.Unique);
        }
    }

    [Test]
    public void Every_row_has_its_columns()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows("terms.tsv").Where(row => row.Length is not (4 or 5) || (row.Length == 5 && row[4] != "whole")), Is.Empty);
            Assert.That(Rows("terms.tsv").Where(row => row[2].Split(',').Any(language => language.Length is not (2 or 3 or 7))), Is.Empty);
            Assert.That(Rows("words.tsv").Where(row => row.Length != 2), Is.Empty);
        }
    }

    [Test]
    public void The_longest_term_wins()
    {
        var words = NameSplitter.Split("homePhoneNumber");

        var length = Lexicon.Default.Terms.Match(words, null, 1, words.Length, null, out var terms);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(length, Is.EqualTo(2));
            Assert.That(terms!.Single().Category, Is.EqualTo("contact.phone"));
        }
    }

    private static List<string[]> Rows(string resource)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream("PolicyAnalyzers.Recognition." + resource)!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
