using System.Collections.Generic;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0508.</summary>
internal static class UnmeasurableGoal
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnmeasurableGoal,
        "Nobody could tell whether a goal was reached",
        "Customers are asked, and their data is used, for the sake of a goal: without measure, target, day and owner any result can be called a success.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var goal in report.Policy.Goals)
        {
            if (goal.Retired)
            {
                continue;
            }

            var missing = new List<string>()
                .AddIf(goal.Measure is null, "measure")
                .AddIf(goal.To is null, "to")
                .AddIf(goal.By is null, "by")
                .AddIf(goal.Owner is null, "owner");
            if (missing.Count > 0)
            {
                report.Warn(
                    goal.IdAt.Span,
                    $"The goal {Quote.Of(goal.Id)} lacks {Sentence.Keys(missing)}, so nobody can tell whether it was reached",
                    "Write it like 'measure: yearly churn, from: 8.2%, to: 7%, by: 2027-12-31, owner: ROLE'");
            }

            if (goal.By is { } by && by < report.Today)
            {
                report.Warn(
                    report.At("goals", goal.Id, "by"),
                    $"The goal {Quote.Of(goal.Id)} was to be reached by {by}, which is over",
                    "Record what came of it, and write a new day or 'retired: true'");
            }
        }
    }
}
