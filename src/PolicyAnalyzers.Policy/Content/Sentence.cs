using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>Lists and numbers inside of sentences.</summary>
internal static class Sentence
{
    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1],
    };

    /// <summary>Keys as the file writes them: <c>'a', 'b' and 'c'</c>.</summary>
    public static string Keys(IReadOnlyList<string> keys) => List(keys.Select(static key => "'" + key + "'").ToList());

    /// <summary><c>1 day</c>, <c>12 days</c>.</summary>
    public static string Days(int days) => days.ToString(CultureInfo.InvariantCulture) + (days == 1 ? " day" : " days");

    /// <summary>Adds a word where a condition holds.</summary>
    public static List<string> AddIf(this List<string> words, bool condition, string word)
    {
        if (condition)
        {
            words.Add(word);
        }

        return words;
    }
}
