using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>The levels of rules that may not be hard-mandatory, as <see cref="Validation.LevelChecks"/> has it.</summary>
internal static class RuleLevels
{
    /// <summary>The key that sets the level of all rules.</summary>
    public const string DefaultPath = "levels.default";

    /// <summary>Their levels.</summary>
    public static readonly ImmutableArray<string> BelowLocked = Choices.Levels.Remove("hard-mandatory");

    /// <summary>Their levels with the dates from which they hold.</summary>
    public static readonly ValueShape ScheduleBelowLocked = Shape.MapOf(Shape.Choice(BelowLocked), Shape.Date);
}
