using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>levels</c>: how strictly each rule binds, and from when.</summary>
public sealed record LevelTable
{
    /// <summary>Every rule is advisory, faults of the policy itself excepted.</summary>
    public static LevelTable AllAdvisory { get; } = new();

    /// <summary>The level of rules that the section does not name.</summary>
    public EnforcementLevel Default { get; init; } = EnforcementLevel.Advisory;

    /// <summary>The steps of each rule that the section names, in the order of their dates; a step without a date holds from the start.</summary>
    public ImmutableDictionary<string, ImmutableArray<LevelStep>> Rules { get; init; } = ImmutableDictionary<string, ImmutableArray<LevelStep>>.Empty;

    /// <summary>Whether bands 1, 2 and 4 are reported in test projects.</summary>
    public bool ReportInTests { get; init; }

    /// <summary>How far a repository may drift from the policy; null where the policy sets no limits.</summary>
    public DriftLimits? Drift { get; init; }

    /// <summary>The longest life of an emergency waiver, in days; null where the policy has none.</summary>
    public int? BreakGlassDays { get; init; }

    /// <summary>The level of a rule on a day.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="day">The day; null asks for no day: only steps without a date count.</param>
    /// <returns>The latest step that holds on that day. A rule whose first step is still to come is only observed until then.</returns>
    public EnforcementLevel LevelOf(string ruleId, PolicyDate? day)
    {
        if (!Rules.TryGetValue(ruleId, out var steps))
        {
            return Default;
        }

        var level = EnforcementLevel.Observe;
        foreach (var step in steps)
        {
            if (step.From is not { } from || (day is { } today && from <= today))
            {
                level = step.Level;
            }
        }

        return level;
    }
}
