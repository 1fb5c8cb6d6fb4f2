using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Finds the word that was probably meant.</summary>
public static class Nearest
{
    private const int LongestWord = 80;

    /// <summary>A file of thousands of faults over thousands of ids must not take minutes to be refused.</summary>
    private const int MostCandidates = 2000;

    /// <summary>The candidate with the fewest wrong, missing, added or swapped characters, or null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var least = 1 + Math.Max(1, word.Length / 3);
        var looked = 0;
        foreach (var candidate in candidates)
        {
            if (++looked > MostCandidates)
            {
                break;
            }

            if (Math.Abs(candidate.Length - word.Length) < least && candidate.Length <= LongestWord)
            {
                var distance = Distance(word, candidate);
                if (distance < least)
                {
                    least = distance;
                    nearest = candidate;
                }
            }
        }

        return nearest;
    }

    // Optimal string alignment; upper and lower case, '_' and '-' count as the same.
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => Fold(left) == Fold(right);

    private static char Fold(char c) => c == '_' ? '-' : char.ToLowerInvariant(c);
}
