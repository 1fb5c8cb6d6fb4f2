using PolicyAnalyzers.Policy.Keys;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Exclusions;

/// <summary>The keys of a gate's file of exclusions.</summary>
public static class ExclusionsLanguage
{
    private static readonly ValueShape Exclusion = Map(
        Required("project", Text, "The project's path from the target's folder, with '/' between folders; '*' stands for any text."),
        Required("reason", Text, "Why it cannot be compiled here."),
        Required("owner", Text, "Who answers for it."),
        Required("expires", Date, "The last day on which it is left out."));

    /// <summary>The file as a whole.</summary>
    public static ValueShape Root { get; } = Map(
        Required("schema", GovernanceKeys.Schema, "The version of this format."),
        Required("exclusions", List(Exclusion), "The projects that a gate need not see compiled."));
}
