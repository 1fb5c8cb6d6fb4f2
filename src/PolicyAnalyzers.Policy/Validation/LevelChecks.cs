using System;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>What the section <c>levels</c> may ask of a rule.</summary>
internal static class LevelChecks
{
    private const string Locked = "hard-mandatory";

    public static void Check(MappingNode root, ProblemList problems)
    {
        if (root.Find("levels") is not MappingNode levels)
        {
            return;
        }

        foreach (var entry in levels.Entries)
        {
            if (entry.Key.Value == "default")
            {
                RefuseLocked(entry.Value, "all rules", problems);
            }
            else if (RuleTable.Find(entry.Key.Value) is { } rule)
            {
                Check(rule, entry.Key, entry.Value, problems);
            }
        }
    }

    private static void Check(RuleFacts rule, ScalarNode key, Node value, ProblemList problems)
    {
        if (rule.IsGovernance)
        {
            problems.Add(ProblemList.Undefined, key.Span, $"'{rule.Id}' is a rule about the policy itself, and no policy sets its level", "Delete this line");
            return;
        }

        if (rule.IsRecord)
        {
            problems.Add(ProblemList.Undefined, key.Span, $"'{rule.Id}' is a record of the inventory and has no level", "Delete this line");
            return;
        }

        if (!rule.MayBeLocked)
        {
            RefuseLocked(value, $"'{rule.Id}'", problems);
        }

        if (value is MappingNode steps)
        {
            CheckDates(steps, problems);
        }
    }

    private static void RefuseLocked(Node value, string subject, ProblemList problems)
    {
        var at = value switch
        {
            ScalarNode { Value: Locked } single => single,
            MappingNode steps => Find(steps),
            _ => null,
        };
        if (at is not null)
        {
            problems.Add(ProblemList.Undefined, at.Span, $"The level hard-mandatory is not defined for {subject}: only what a symbol proves, POL3001 and POL3006, may be an error that nobody lifts", "Write 'soft-mandatory'");
        }
    }

    private static ScalarNode? Find(MappingNode steps)
    {
        foreach (var step in steps.Entries)
        {
            if (step.Key.Value == Locked)
            {
                return step.Key;
            }
        }

        return null;
    }

    private static void CheckDates(MappingNode steps, ProblemList problems)
    {
        foreach (var step in steps.Entries)
        {
            foreach (var other in steps.Entries)
            {
                if (IsStricter(step.Key.Value, other.Key.Value)
                    && PolicyDate.TryParse((step.Value as ScalarNode)?.Value, out var date)
                    && PolicyDate.TryParse((other.Value as ScalarNode)?.Value, out var otherDate)
                    && date <= otherDate)
                {
                    problems.Add(ProblemList.Unreadable, step.Value.Span, $"The level {step.Key.Value} begins on {date}, not later than the looser level {other.Key.Value}: dates must rise with the levels", $"Write a date after {otherDate}");
                    break;
                }
            }
        }
    }

    private static bool IsStricter(string level, string than)
    {
        var comparer = StringComparer.Ordinal;
        var rank = Choices.Levels.IndexOf(level, 0, Choices.Levels.Length, comparer);
        var otherRank = Choices.Levels.IndexOf(than, 0, Choices.Levels.Length, comparer);
        return otherRank >= 0 && rank > otherRank;
    }
}
