using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What the type around a member says of it: name, base types, namespace and the other members.</summary>
/// <param name="Name">The type's name as written.</param>
/// <param name="Subjects">What the type is about, as far as terms that need a subject ask for it.</param>
/// <param name="Evidence">What speaks for and against each member.</param>
/// <param name="OwnId">Whether a member <c>Id</c> is the person's own.</param>
/// <param name="Indexed">The names of members by which records are found.</param>
internal sealed record HoldingType(string Name, WordRoles Subjects, ImmutableArray<Evidence> Evidence, bool OwnId, ImmutableArray<string> Indexed)
{
    /// <summary>No type, or one that says nothing.</summary>
    public static HoldingType None { get; } = new("", WordRoles.None, ImmutableArray<Evidence>.Empty, false, ImmutableArray<string>.Empty);
}
