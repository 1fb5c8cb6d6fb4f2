using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>Reads the names of members and parameters.</summary>
internal sealed class NameReader
{
    private readonly Lexicon lexicon;
    private readonly TokenTrie<Term[]>? added;
    private readonly BoundedCache<NameReading> known = new();
    private readonly BoundedCache<TypeNameReading> knownTypes = new();

    /// <summary>A reader over a lexicon and what a policy adds to it.</summary>
    public NameReader(Lexicon lexicon, TokenTrie<Term[]>? added)
    {
        this.lexicon = lexicon;
        this.added = added;
    }

    /// <summary>The reader of every policy that adds no terms.</summary>
    public static NameReader Default { get; } = new(Lexicon.Default, null);

    /// <summary>The languages of the words in the lexicon's terms.</summary>
    public WordLanguages Languages => lexicon.Languages;

    /// <summary>What a name says; nothing is computed twice.</summary>
    public NameReading Read(string name) => known.GetOrAdd(name, this, static (text, reader) => reader.Compute(text));

    /// <summary>What the name of a type says of the type's members.</summary>
    public TypeNameReading ReadType(string name) => knownTypes.GetOrAdd(name, this, static (text, reader) => TypeNameReading.Of(NameSegments.Of(text, reader.lexicon)));

    private NameReading Compute(string name)
    {
        var segments = NameSegments.Of(name, lexicon);
        var words = segments.Words;
        if (words.IsEmpty)
        {
            return NameReading.Silent;
        }

        var all = WordRoles.None;
        foreach (var roles in segments.Roles)
        {
            all |= roles;
        }

        var end = EndOfNoun(segments);
        var terms = FindHead(segments, end, out var headStart, out var headEnd);
        if (terms.IsEmpty)
        {
            return new NameReading { WordCount = words.Length, FirstWord = segments.Roles[0], AllRoles = all };
        }

        var around = new Surroundings();
        around.LookBefore(segments, headStart, lexicon);
        around.LookBehind(segments, headEnd, end, lexicon);
        around.LookPast(segments, end, lexicon);
        around.LookAcross(segments, headStart, headEnd);
        return new NameReading
        {
            Terms = terms,
            Matched = segments.Text(headStart, headEnd - headStart),
            CancelledBy = around.CancelledBy,
            Person = around.Person,
            Stranger = around.Stranger,
            UnknownBefore = around.UnknownBefore,
            IsBehindCode = around.IsBehindCode,
            UnknownAfter = around.UnknownAfter,
            HasManyUnknownAfter = around.HasManyUnknownAfter,
            NarrowedAfter = around.NarrowedAfter,
            NarrowedBy = around.NarrowedBy,
            IsBare = headStart == 0 && headEnd == words.Length,
            IsWhole = around.UnknownBefore is null && around.UnknownAfter is null && around.Stranger is null,
            IsProtected = around.IsProtected,
            WordCount = words.Length,
            FirstWord = segments.Roles[0],
            AllRoles = all,
        };
    }

    private int EndOfNoun(in NameSegments segments)
    {
        for (var i = 1; i < segments.Words.Length; i++)
        {
            if ((segments.Roles[i] & WordRoles.Preposition) != 0 && segments.Lengths[i] == 1 && !IsWithinPhrase(segments, i))
            {
                return i;
            }
        }

        return segments.Words.Length;
    }

    // "Date of birth" is one noun, and "ship to" says which address.
    private bool IsWithinPhrase(in NameSegments segments, int index)
    {
        for (var start = 0; start < index; start++)
        {
            if (start + segments.Lengths[start] > index || start + Match(segments, start, segments.Words.Length, out _) > index)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Term> FindHead(in NameSegments segments, int end, out int headStart, out int headEnd)
    {
        headStart = headEnd = 0;
        var bestEnd = 0;
        var head = ImmutableArray<Term>.Empty;
        for (var i = 0; i < end; i++)
        {
            var length = Match(segments, i, end, out var terms);
            // A number behind a term only counts: "email address 2" is not an "address 2".
            var nounEnd = i + length;
            while (nounEnd > i && char.IsDigit(segments.Words[nounEnd - 1][0]))
            {
                nounEnd--;
            }

            if (length > 0 && nounEnd > bestEnd && !IsWithinNarrowing(segments, i))
            {
                bestEnd = nounEnd;
                headStart = i;
                headEnd = i + length;
                head = terms;
            }
        }

        return head;
    }

    // "Ship to address" is no "to address".
    private static bool IsWithinNarrowing(in NameSegments segments, int index)
    {
        for (var start = 0; start < index; start++)
        {
            if (start + segments.Lengths[start] > index && (segments.Roles[start] & WordRoles.Narrowing) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private int Match(in NameSegments segments, int start, int end, out ImmutableArray<Term> terms)
    {
        var length = lexicon.Terms.Match(segments.Words, segments.Pairs, start, end, segments.PersonLengths, out var found);
        if (added is not null && added.Match(segments.Words, segments.Pairs, start, end, null, out var own) is var ownLength && ownLength >= length && own is not null)
        {
            terms = own.ToImmutableArray();
            return ownLength;
        }

        terms = found is null ? ImmutableArray<Term>.Empty : found.ToImmutableArray();
        return length;
    }
}
