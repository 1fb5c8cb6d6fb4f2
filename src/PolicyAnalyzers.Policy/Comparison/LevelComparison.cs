using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>
/// Compares how strictly each rule binds: in a build that names no day, where the level on <c>policy.effective</c> holds, and on every later
/// day on which a level begins.
/// </summary>
internal static class LevelComparison
{
    /// <summary>The section, as the beginning of a path.</summary>
    public const string Section = "levels.";

    /// <summary>The rules whose level differs, in the order of their ids.</summary>
    public static ImmutableArray<PolicyChange> Compare(PolicyDocument older, PolicyDocument newer)
    {
        var changes = ImmutableArray.CreateBuilder<PolicyChange>();
        foreach (var rule in RuleTable.All)
        {
            if (rule.IsGovernance || rule.IsRecord)
            {
                continue;
            }

            var effect = EffectOf(rule.Id, older, newer);
            if (effect != ChangeEffect.None)
            {
                var was = NodeOf(older, rule.Id);
                var isNow = NodeOf(newer, rule.Id);
                changes.Add(new PolicyChange(Section + rule.Id, Section + "*", effect)
                {
                    Older = Describe(older, rule.Id),
                    Newer = Describe(newer, rule.Id),
                    OlderSpan = was?.Span,
                    NewerSpan = isNow?.Span,
                    ReadBy = ImmutableArray.Create(rule.Id),
                });
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>The days on which a level of a rule begins.</summary>
    public static IEnumerable<PolicyDate> StepsOf(LevelTable levels, string rule)
    {
        if (levels.Rules.TryGetValue(rule, out var steps))
        {
            foreach (var step in steps)
            {
                if (step.From is { } day)
                {
                    yield return day;
                }
            }
        }
    }

    private static ChangeEffect EffectOf(string rule, PolicyDocument older, PolicyDocument newer)
    {
        // Without a day given by the build, each policy is judged on the day on which it took effect.
        var effect = Compare(older.Levels.LevelOf(rule, older.Identity.Effective), newer.Levels.LevelOf(rule, newer.Identity.Effective));
        var days = new List<PolicyDate>(StepsOf(older.Levels, rule));
        days.AddRange(StepsOf(newer.Levels, rule));
        foreach (var day in days)
        {
            // What would have bound before the newer policy took effect binds nobody any more.
            if (day >= newer.Identity.Effective)
            {
                effect |= Compare(older.Levels.LevelOf(rule, day), newer.Levels.LevelOf(rule, day));
            }
        }

        return effect;
    }

    private static ChangeEffect Compare(EnforcementLevel older, EnforcementLevel newer) =>
        older == newer ? ChangeEffect.None : older < newer ? ChangeEffect.Tightens : ChangeEffect.Loosens;

    private static Node? NodeOf(PolicyDocument policy, string rule) =>
        policy.Root?.Find("levels") is MappingNode levels ? levels.Find(rule) ?? levels.Find("default") : null;

    private static string Describe(PolicyDocument policy, string rule) =>
        NodeOf(policy, rule) is { } node ? NodeText.Of(node) : Choices.Levels[(int)policy.Levels.Default];
}
