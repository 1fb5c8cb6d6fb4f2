using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What the type around a member says of it: name, base types, namespace and the other members.</summary>
/// <param name="Name">The type's name as written.</param>
/// <param name="Subjects">What the type is about, as far as terms that need a subject ask for it.</param>
/// <param name="Evidence">What speaks for and against each member.</param>
/// <param name="IsOrganisation">The type is about an organisation or a place, by its last noun.</param>
/// <param name="OwnId">Whether a member <c>Id</c> is the person's own.</param>
internal sealed record HoldingType(string Name, WordRoles Subjects, ImmutableArray<Evidence> Evidence, bool IsOrganisation, bool OwnId)
{
    /// <summary>No type, or one that says nothing.</summary>
    public static HoldingType None { get; } = new("", WordRoles.None, ImmutableArray<Evidence>.Empty, false, false);

    /// <summary>The sum of the evidence.</summary>
    public int Weight { get; } = Sum(Evidence);

    private static int Sum(ImmutableArray<Evidence> evidence)
    {
        var sum = 0;
        foreach (var item in evidence)
        {
            sum += item.Weight;
        }

        return sum;
    }
}
