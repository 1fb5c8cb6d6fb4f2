using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>How two values of a key compare.</summary>
public sealed class KeyDirection
{
    internal KeyDirection(Direction tighter, bool absentIsTighter, ImmutableArray<string> ranks)
    {
        Tighter = tighter;
        AbsentIsTighter = absentIsTighter;
        Ranks = ranks;
    }

    /// <summary>Which value is the tighter one.</summary>
    public Direction Tighter { get; }

    /// <summary>
    /// Whether a policy that leaves the key out is tighter than one that has it, whatever it says: a destination that nobody permits, a term
    /// that nobody may name. Otherwise it is looser: a limit that nobody set. A key with a default is compared by its default instead.
    /// </summary>
    public bool AbsentIsTighter { get; }

    /// <summary>For <see cref="Direction.Ranked"/>: the words from the loosest to the tightest.</summary>
    public ImmutableArray<string> Ranks { get; }
}
