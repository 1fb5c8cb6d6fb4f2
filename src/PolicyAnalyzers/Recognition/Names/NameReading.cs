using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>What the name of a member or a parameter says by itself. The same for every symbol of that name, therefore kept.</summary>
internal sealed class NameReading
{
    /// <summary>A name that says nothing.</summary>
    public static NameReading Silent { get; } = new();

    /// <summary>The possible meanings of the noun that the name is about; empty: none.</summary>
    public ImmutableArray<Term> Terms { get; init; } = ImmutableArray<Term>.Empty;

    /// <summary>The words of the name that are the term.</summary>
    public string Matched { get; init; } = "";

    /// <summary>A word that makes it something about an identifier, or somebody else's: "confirmed", "template", "store".</summary>
    public string? CancelledBy { get; init; }

    /// <summary>A word for a customer beside the term.</summary>
    public string? Person { get; init; }

    /// <summary>A word for an organisation, a machine or an employee beside the term.</summary>
    public string? Stranger { get; init; }

    /// <summary>A word before the term that no list knows: it may name another owner.</summary>
    public string? UnknownBefore { get; init; }

    /// <summary>Whether a word before the term is code that does something, which has addresses of its own: "sender".</summary>
    public bool IsBehindCode { get; init; }

    /// <summary>A word behind the term that no list knows: the name may be about that.</summary>
    public string? UnknownAfter { get; init; }

    /// <summary>Whether there are several such words.</summary>
    public bool HasManyUnknownAfter { get; init; }

    /// <summary>A word behind the term that tells which one it is where a language puts the noun first, and that the name may be about elsewhere.</summary>
    public string? NarrowedAfter { get; init; }

    /// <summary>A word before the term that tells which one it is and could itself have a name or an id: "billing".</summary>
    public string? NarrowedBy { get; init; }

    /// <summary>Nothing but the term.</summary>
    public bool IsBare { get; init; }

    /// <summary>Nothing but the term and words that narrow it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>A word says that the value is hashed, masked or encrypted.</summary>
    public bool IsProtected { get; init; }

    /// <summary>How many words the name has; 0 where it says nothing.</summary>
    public int WordCount { get; init; }

    /// <summary>The roles of the first word.</summary>
    public WordRoles FirstWord { get; init; }

    /// <summary>The roles of all words.</summary>
    public WordRoles AllRoles { get; init; }
}
