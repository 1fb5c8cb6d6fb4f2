using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What the type around a member says of it: name, base types, namespace and the other members.</summary>
/// <param name="Name">The type's name as written.</param>
/// <param name="Reading">What the name says; null without a type.</param>
/// <param name="Subjects">What the type is about, as far as terms that need a subject ask for it.</param>
/// <param name="Evidence">What speaks for and against each member.</param>
/// <param name="OwnId">Whether a member <c>Id</c> is the person's own.</param>
/// <param name="Indexes">The members by which records are found, with the name of the index where it has one.</param>
/// <param name="ValueOf">The term that the type is named for, where it is a value object: of a member <c>Value</c> that is what it holds.</param>
internal sealed record HoldingType(string Name, TypeNameReading? Reading, WordRoles Subjects, ImmutableArray<Evidence> Evidence, bool OwnId, ImmutableArray<(string Member, string? Index)> Indexes, Term? ValueOf)
{
    /// <summary>No type, or one that says nothing.</summary>
    public static HoldingType None { get; } = new("", null, WordRoles.None, ImmutableArray<Evidence>.Empty, false, ImmutableArray<(string, string?)>.Empty, null);

    /// <summary>Whether the type's name speaks of people.</summary>
    public bool IsOfPeople => Reading is { } reading && (reading.AllRoles & (WordRoles.Person | WordRoles.User)) != 0;

    /// <summary>The name of the index over a member; empty where it has none, null where there is no index.</summary>
    public string? IndexOver(string member)
    {
        foreach (var (indexed, index) in Indexes)
        {
            if (indexed == member)
            {
                return index ?? "";
            }
        }

        return null;
    }
}
