namespace PolicyAnalyzers.Recognition.Names;

/// <summary>Gathers what the words around a term say. Only words that the term did not use count: "birth date" is not cancelled by "date".</summary>
internal struct Surroundings
{
    private const WordRoles People = WordRoles.Person | WordRoles.User;
    private const WordRoles Strangers = WordRoles.Organisation | WordRoles.Machine | WordRoles.Employee | WordRoles.Software | WordRoles.Thing;
    private const WordRoles Narrowing = WordRoles.Neutral | WordRoles.Narrowing | WordRoles.Interaction | WordRoles.Action | WordRoles.Address | WordRoles.Card
        | WordRoles.Bank | WordRoles.Getter | WordRoles.Preposition;

    /// <summary>The word that cancels the term.</summary>
    public string? CancelledBy { get; private set; }

    /// <summary>The customer.</summary>
    public string? Person { get; private set; }

    /// <summary>The organisation, machine or employee.</summary>
    public string? Stranger { get; private set; }

    /// <summary>An unknown word before the term.</summary>
    public string? UnknownBefore { get; private set; }

    /// <summary>Whether a word before the term is code that does something: "sender".</summary>
    public bool IsBehindCode { get; private set; }

    /// <summary>An unknown word behind the term.</summary>
    public string? UnknownAfter { get; private set; }

    /// <summary>A word before the term that tells which one it is and could itself have a name or an id.</summary>
    public string? NarrowedBy { get; private set; }

    /// <summary>Whether there are several unknown words behind the term.</summary>
    public bool HasManyUnknownAfter { get; private set; }

    /// <summary>A word behind the term that tells which one it is, as languages write it that put the noun first: "CiudadFacturacion".</summary>
    public string? NarrowedAfter { get; private set; }

    /// <summary>Whether the value is hashed, masked or encrypted.</summary>
    public bool IsProtected { get; private set; }

    /// <summary>The words before the term: whose it is, and which one.</summary>
    public void LookBefore(in NameSegments segments, int end, Lexicon lexicon)
    {
        for (var i = 0; i < end;)
        {
            var roles = segments.At(i, end, lexicon, out var length);
            var cancels = WordRoles.Before | WordRoles.Sample | (i == 0 ? WordRoles.First : WordRoles.None);
            if ((roles & cancels) != 0)
            {
                CancelledBy ??= segments.Text(i, length);
            }
            else if (!Note(segments, roles, i, length) && (roles & Narrowing) == 0)
            {
                // An earlier term narrows the later one: "shipping address" before "phone".
                var term = lexicon.Terms.Match(segments.Words, segments.Pairs, i, end, segments.PersonLengths, out _);
                if (term > 0)
                {
                    length = term;
                }
                else
                {
                    UnknownBefore ??= segments.Text(i, length);
                    IsBehindCode |= (roles & WordRoles.Logic) != 0;
                }
            }

            if (Person is null && (roles & (WordRoles.Neutral | WordRoles.Protected)) == 0)
            {
                NarrowedBy ??= segments.Text(i, length);
            }

            i += length;
        }
    }

    /// <summary>The words between the term and the end of the noun: what about it.</summary>
    public void LookBehind(in NameSegments segments, int start, int end, Lexicon lexicon)
    {
        for (var i = start; i < end;)
        {
            var roles = segments.At(i, end, lexicon, out var length);
            if ((roles & (WordRoles.After | WordRoles.Sample)) != 0)
            {
                CancelledBy ??= segments.Text(i, length);
            }
            else if (!Note(segments, roles, i, length) && (roles & (WordRoles.Neutral | WordRoles.Action | WordRoles.Shape)) == 0)
            {
                if ((roles & (WordRoles.Narrowing | WordRoles.Interaction)) != 0)
                {
                    NarrowedAfter ??= segments.Text(i, length);
                }
                else
                {
                    HasManyUnknownAfter = UnknownAfter is not null;
                    UnknownAfter ??= segments.Text(i, length);
                }
            }

            i += length;
        }
    }

    /// <summary>The words behind a preposition: for whom.</summary>
    public void LookPast(in NameSegments segments, int start, Lexicon lexicon)
    {
        for (var i = start; i < segments.Words.Length;)
        {
            var roles = segments.At(i, segments.Words.Length, lexicon, out var length);
            Note(segments, roles, i, length);
            i += length;
        }
    }

    /// <summary>Phrases with another meaning that reach into the term: "file name", "gift card" before "number".</summary>
    public void LookAcross(in NameSegments segments, int start, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var phraseEnd = i + segments.Lengths[i];
            var inside = i >= start && phraseEnd <= end && phraseEnd - i < end - start;
            if ((segments.Roles[i] & WordRoles.Phrase) != 0 && phraseEnd > start && !inside)
            {
                CancelledBy ??= segments.Text(i, segments.Lengths[i]);
            }
        }
    }

    private bool Note(in NameSegments segments, WordRoles roles, int index, int length)
    {
        if ((roles & WordRoles.Protected) != 0)
        {
            IsProtected = true;
        }
        else if ((roles & People) != 0)
        {
            Person ??= segments.Text(index, length);
        }
        else if ((roles & Strangers) != 0)
        {
            Stranger ??= segments.Text(index, length);
        }
        else
        {
            return false;
        }

        return true;
    }
}
