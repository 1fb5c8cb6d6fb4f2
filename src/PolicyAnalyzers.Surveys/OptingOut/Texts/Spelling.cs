using System;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>Slips of the finger.</summary>
internal static class Spelling
{
    /// <summary>Whether one letter too many, too few, wrong, or exchanged with its neighbour lies between two words.</summary>
    public static bool IsOneSlipFrom(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        var same = word.CommonPrefixLength(known);
        var rest = word[same..];
        var knownRest = known[same..];
        return (rest.Length - knownRest.Length) switch
        {
            0 => rest.Length > 0 && (rest[1..].SequenceEqual(knownRest[1..])
                || (rest.Length > 1 && rest[0] == knownRest[1] && rest[1] == knownRest[0] && rest[2..].SequenceEqual(knownRest[2..]))),
            1 => rest[1..].SequenceEqual(knownRest),
            -1 => rest.SequenceEqual(knownRest[1..]),
            _ => false,
        };
    }
}
