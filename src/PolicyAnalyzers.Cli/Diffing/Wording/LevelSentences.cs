using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Says how strictly a rule binds, and from when.</summary>
internal static class LevelSentences
{
    /// <summary>The declared path of a rule's level.</summary>
    public const string Pattern = "levels.*";

    private const int MostNamed = 3;

    /// <summary>One sentence about rules that changed in the same way.</summary>
    public static string Of(ImmutableArray<PolicyChange> changes, PolicyDocument older, PolicyDocument newer)
    {
        var rules = changes.Select(change => change.Path[(change.Path.IndexOf('.', StringComparison.Ordinal) + 1)..]).ToImmutableArray();
        if (rules.Length > MostNamed)
        {
            return $"Every rule that the policy gives no level of its own ({rules[0]} to {rules[^1]}, {rules.Length} rules) is now {RuleWords.Schedule(newer, rules[0])}; it was {RuleWords.Schedule(older, rules[0])}.";
        }

        var flagged = ValueWords.Join(rules.Select(RuleWords.Of));
        var verb = rules.Length == 1 ? "is" : "are";
        var (was, isNow) = (Later(rules[0], older, newer.Identity), Later(rules[0], newer, newer.Identity));
        if (IsSameAtFirst(rules[0], older, newer) && isNow.Count == 1)
        {
            var step = isNow[0];
            if (was.Count == 0)
            {
                return $"From {step.From} {flagged} {verb} {RuleWords.Of(step.Level)}; until then {(rules.Length == 1 ? "it stays" : "they stay")} {RuleWords.Of(newer.Levels.LevelOf(rules[0], newer.Identity.Effective))}.";
            }

            if (was.Count == 1 && was[0].Level == step.Level)
            {
                return $"From {step.From}, and not from {was[0].From}, {flagged} {verb} {RuleWords.Of(step.Level)}.";
            }
        }

        return Sentences.Capital($"{flagged} {verb} now {RuleWords.Schedule(newer, rules[0])}; it was {RuleWords.Schedule(older, rules[0])}.");
    }

    private static bool IsSameAtFirst(string rule, PolicyDocument older, PolicyDocument newer)
        => older.Levels.LevelOf(rule, older.Identity.Effective) == newer.Levels.LevelOf(rule, newer.Identity.Effective);

    /// <summary>What begins after the newer policy took effect; what began before binds nobody any more.</summary>
    private static List<LevelStep> Later(string rule, PolicyDocument policy, PolicyIdentity newer)
        => policy.Levels.Rules.TryGetValue(rule, out var steps) ? [.. steps.Where(step => step.From > newer.Effective)] : [];
}
