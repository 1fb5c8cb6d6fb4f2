using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>A name cut into words and known phrases.</summary>
internal readonly struct NameSegments
{
    private NameSegments(ImmutableArray<string> words, string?[] pairs, WordRoles[] roles, int[] lengths, int[] personLengths)
    {
        Words = words;
        Pairs = pairs;
        Roles = roles;
        Lengths = lengths;
        PersonLengths = personLengths;
    }

    /// <summary>The words.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>For each word, that word written together with the next; null where there is none, or one of them is a number.</summary>
    public string?[] Pairs { get; }

    /// <summary>For each word, the roles of the longest known phrase that begins there.</summary>
    public WordRoles[] Roles { get; }

    /// <summary>For each word, the length of that phrase, or 0.</summary>
    public int[] Lengths { get; }

    /// <summary>For each word, the length of the phrase for a person that begins there, or 0.</summary>
    public int[] PersonLengths { get; }

    /// <summary>Reads a name with the words of a lexicon.</summary>
    public static NameSegments Of(string name, Lexicon lexicon)
    {
        var words = NameSplitter.Split(name);
        var roles = new WordRoles[words.Length];
        var lengths = new int[words.Length];
        var personLengths = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            lengths[i] = lexicon.Words.Match(words, null, i, words.Length, null, out var meaning);
            roles[i] = meaning is WordRoles known ? known : WordRoles.None;
            // A "client" or a "consumer" is as often a program: "consumer name" says nothing.
            var isPerson = (roles[i] & (WordRoles.Person | WordRoles.User)) != 0 && (roles[i] & WordRoles.Logic) == 0;
            personLengths[i] = isPerson ? lengths[i] : 0;
            if (lengths[i] == 0 && (words[i].Length == 1 || char.IsDigit(words[i][0])))
            {
                roles[i] = WordRoles.Neutral;
            }
        }

        return new NameSegments(words, PairsOf(words), roles, lengths, personLengths);
    }

    /// <summary>The roles of a phrase that lies within bounds, and its length (at least 1).</summary>
    public WordRoles At(int index, int end, Lexicon lexicon, out int length)
    {
        if (index + Lengths[index] <= end)
        {
            length = Lengths[index] == 0 ? 1 : Lengths[index];
            return Roles[index];
        }

        var matched = lexicon.Words.Match(Words, null, index, end, null, out var meaning);
        length = matched == 0 ? 1 : matched;
        return meaning is WordRoles known ? known : WordRoles.None;
    }

    private static string?[] PairsOf(ImmutableArray<string> words)
    {
        var pairs = new string?[words.Length];
        for (var i = 0; i + 1 < words.Length; i++)
        {
            pairs[i] = char.IsDigit(words[i][0]) || char.IsDigit(words[i + 1][0]) ? null : words[i] + words[i + 1];
        }

        return pairs;
    }

    /// <summary>The text of some words.</summary>
    public string Text(int start, int length)
    {
        var text = Words[start];
        for (var i = start + 1; i < start + length; i++)
        {
            text += " " + Words[i];
        }

        return text;
    }
}
