using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>
/// Tells whether a text or a name speaks of a survey. Whole words are compared, in any script, without case and accents: <c>surveyLink</c> has the word
/// survey and <c>surveyor</c> has not.
/// </summary>
public sealed class SurveyVocabulary
{
    private static readonly Lazy<SurveyVocabulary> Known = new(() => new SurveyVocabulary(VendorCatalogue.Words));

    private readonly string[][] body;
    private readonly string[][] context;
    private readonly string[][] other;
    private readonly HashSet<string> domain;

    private SurveyVocabulary(SurveyWords words)
    {
        body = Phrases(words.Body);
        context = Phrases(words.Context);
        other = Phrases(words.Other);
        domain = new HashSet<string>(words.Domain.Select(static word => Split(word)[0]), StringComparer.Ordinal);
    }

    /// <summary>The vocabulary of the catalogue.</summary>
    public static SurveyVocabulary Default => Known.Value;

    /// <summary>The first words by which the text of a message speaks of a survey; null where it does not.</summary>
    public string? InText(string text) => Find(Split(text), body);

    /// <summary>The word by which the name of a type, method or namespace does; null where it does not.</summary>
    public string? InName(string name) => Find(Split(name), context);

    /// <summary>Whether a text or a name is of a field in which such words mean something else.</summary>
    public bool IsOtherField(string text) => Split(text).Any(domain.Contains);

    /// <summary>The words of a text: runs of letters and digits, and humps of a name.</summary>
    internal static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var previous = ' ';
        foreach (var c in Decomposed(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (word.Length > 0 && (!char.IsLetterOrDigit(c) || (char.IsUpper(c) && char.IsLower(previous))))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(c == 'ς' ? 'σ' : char.ToLowerInvariant(c));
            }

            previous = c;
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private string? Find(List<string> words, string[][] phrases)
    {
        if (words.Exists(domain.Contains))
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(words, i, phrases) is { } phrase && !IsTakenOut(words, i, phrase.Length))
            {
                return string.Join(" ", words.GetRange(i, phrase.Length));
            }
        }

        return null;
    }

    private bool IsTakenOut(List<string> words, int start, int length)
    {
        for (var i = Math.Max(0, start - 2); i < start + length; i++)
        {
            if (Longest(words, i, other) is { } phrase && i + phrase.Length > start)
            {
                return true;
            }
        }

        return false;
    }

    private static string[]? Longest(List<string> words, int start, string[][] phrases)
    {
        string[]? longest = null;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > (longest?.Length ?? 0) && Begins(words, start, phrase))
            {
                longest = phrase;
            }
        }

        return longest;
    }

    private static bool Begins(List<string> words, int start, string[] phrase)
    {
        if (start + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            var (word, expected) = (words[start + i], phrase[i]);
            var isStem = expected[expected.Length - 1] == '*';
            if (isStem ? string.CompareOrdinal(word, 0, expected, 0, expected.Length - 1) != 0 || word.Length < expected.Length - 1 : word != expected)
            {
                return false;
            }
        }

        return true;
    }

    private static string[][] Phrases(ImmutableArray<string> phrases) =>
        phrases.Select(static phrase => phrase.Split(' ').Select(static word => Split(word)[0] + (word[word.Length - 1] == '*' ? "*" : "")).ToArray()).ToArray();

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
