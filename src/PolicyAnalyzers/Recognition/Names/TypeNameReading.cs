namespace PolicyAnalyzers.Recognition.Names;

/// <summary>What the name of a type says of its members.</summary>
internal sealed class TypeNameReading
{
    private readonly NameSegments segments;

    private TypeNameReading(NameSegments segments, string head, WordRoles headRoles, WordRoles allRoles, bool isOccurrence, bool isBareHead)
    {
        this.segments = segments;
        Head = head;
        HeadRoles = headRoles;
        AllRoles = allRoles;
        IsOccurrence = isOccurrence;
        IsBareHead = isBareHead;
    }

    /// <summary>The noun that the type is: "customer" of CustomerDto.</summary>
    public string Head { get; }

    /// <summary>What that noun does.</summary>
    public WordRoles HeadRoles { get; }

    /// <summary>What any word of the name does, words that say nothing of the subject aside.</summary>
    public WordRoles AllRoles { get; }

    /// <summary>What the first word does.</summary>
    public WordRoles FirstWord => segments.Words.IsEmpty ? WordRoles.None : segments.Roles[0];

    /// <summary>It reports or asks something: CustomerCreatedEvent.</summary>
    public bool IsOccurrence { get; }

    /// <summary>The noun is all there is: Customer, not CustomerNote.</summary>
    public bool IsBareHead { get; }

    /// <summary>Reads a type's name that is cut into segments.</summary>
    public static TypeNameReading Of(in NameSegments segments)
    {
        const WordRoles People = WordRoles.Person | WordRoles.User;
        const WordRoles Skipped = WordRoles.Shape | WordRoles.Action | WordRoles.Occurrence;
        string head = "";
        WordRoles headRoles = WordRoles.None, allRoles = WordRoles.None, pending = WordRoles.None;
        var isOccurrence = false;
        var nouns = 0;
        var isAboutPeople = false;
        for (var i = 0; i < segments.Words.Length;)
        {
            var roles = segments.Roles[i];
            var length = segments.Lengths[i] == 0 ? 1 : segments.Lengths[i];
            if (length > 1)
            {
                // The last word of a phrase still says what the type is: "mail settings" are settings.
                roles |= segments.Roles[i + length - 1] & (WordRoles.Setting | WordRoles.Constant | WordRoles.Logic | WordRoles.Classification);
            }

            isAboutPeople |= (roles & People) != 0 && (roles & WordRoles.Logic) == 0;
            if ((roles & Skipped) != 0 || roles == WordRoles.Neutral)
            {
                // Says nothing of the subject as the last word; if another noun follows, it was part of the subject.
                pending |= roles & ~Skipped;
                isOccurrence |= (roles & WordRoles.Occurrence) != 0;
            }
            else
            {
                head = segments.Text(i, length);
                headRoles = roles;
                allRoles |= roles | pending;
                pending = WordRoles.None;
                nouns++;
            }

            i += length;
        }

        // In TmdbClientManager the client is a program.
        if ((headRoles & WordRoles.Logic) != 0 && !isAboutPeople)
        {
            allRoles &= ~People;
        }

        return nouns == 0
            ? new TypeNameReading(segments, segments.Words.IsEmpty ? "" : segments.Text(0, segments.Words.Length), pending, pending, isOccurrence, isBareHead: false)
            : new TypeNameReading(segments, head, headRoles, allRoles, isOccurrence, nouns == 1);
    }

    /// <summary>Whether a word is one of the name's.</summary>
    public bool Says(string word) => segments.Words.Contains(word);

    /// <summary>The first phrase of the name that does one of these things.</summary>
    public string Mentioned(WordRoles roles)
    {
        for (var i = 0; i < segments.Words.Length; i++)
        {
            if ((segments.Roles[i] & roles) != 0)
            {
                return segments.Text(i, segments.Lengths[i] == 0 ? 1 : segments.Lengths[i]);
            }
        }

        return Head;
    }
}
