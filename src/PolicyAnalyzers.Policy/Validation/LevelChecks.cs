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

        for (var i = 0; i < levels.Count; i++)
        {
            if (levels.NameAt(i) == "default")
            {
                RefuseLocked(levels.ValueAt(i), "all rules", problems);
            }
            else if (RuleTable.Find(levels.NameAt(i)) is { } rule)
            {
                Check(rule, levels, i, problems);
            }
        }
    }

    private static void Check(RuleFacts rule, MappingNode levels, int index, ProblemList problems)
    {
        if (rule.IsGovernance)
        {
            problems.Add(
                ProblemList.Undefined,
                levels.KeyAt(index).Span,
                $"'{rule.Id}' is a rule about the policy itself, and no policy sets its level",
                "Delete this line");
            return;
        }

        if (rule.IsRecord)
        {
            problems.Add(ProblemList.Undefined, levels.KeyAt(index).Span, $"'{rule.Id}' is a record of the inventory and has no level", "Delete this line");
            return;
        }

        if (!rule.MayBeLocked)
        {
            RefuseLocked(levels.ValueAt(index), $"'{rule.Id}'", problems);
        }

        if (levels.ValueAt(index) is MappingNode steps)
        {
            CheckDates(steps, problems);
        }
    }

    private static void RefuseLocked(Node value, string subject, ProblemList problems)
    {
        var at = value switch
        {
            ScalarNode { Value: Locked } single => single,
            MappingNode steps => steps.FindKey(Locked),
            _ => null,
        };
        if (at is not null)
        {
            problems.Add(
                ProblemList.Undefined,
                at.Span,
                $"The level hard-mandatory is not defined for {subject}: only what a symbol proves, POL3001 and POL3006, may have it",
                "Write 'soft-mandatory'");
        }
    }

    private static void CheckDates(MappingNode steps, ProblemList problems)
    {
        string? looser = null;
        PolicyDate latest = default;
        foreach (var level in Choices.Levels)
        {
            if (steps.Find(level) is not ScalarNode value || !PolicyDate.TryParse(value.Value, out var date))
            {
                continue;
            }

            if (looser is not null && date <= latest)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    value.Span,
                    $"The level {level} begins on {date}, not later than the looser level {looser}: dates must rise with the levels",
                    $"Write a date after {latest}");
            }
            else
            {
                looser = level;
                latest = date;
            }
        }
    }
}
