using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>Goals, the one set of metrics, and experiments.</summary>
internal static class MeasuresPart
{
    public static Section Goals(PolicyWords words) => new("goals", "Business goals", [.. words.Policy.Goals.Select(goal => PolicyWords.Card("goal", goal with { Title = PolicyWords.Upper(PolicyWords.Plain(goal.Title)) }, new Facts(
    [
        new Fact("Measured by", PolicyWords.Or(goal.Measure)),
        new Fact("Aim", Aim(goal)),
        new Fact("Answers for it", words.Role(goal.Owner)),
    ])))]);

    public static Section Metrics(PolicyWords words) => new("metrics", "Metrics: the one set of figures", [.. words.Policy.Metrics.Select(metric => PolicyWords.Card("metric", metric, new Facts(
    [
        new Fact("Kind", PolicyWords.Or(metric.Kind)),
        new Fact("Unit", PolicyWords.Or(metric.Unit)),
        new Fact("Of", PolicyWords.Or(metric.Population)),
        new Fact("Taken over", PolicyWords.Days(metric.PeriodDays)),
        new Fact("Answers for it", words.Role(metric.Owner)),
    ])))]);

    public static Section Experiments(PolicyWords words) => new("experiments", "Experiments", [.. words.Policy.Experiments.Select(experiment => PolicyWords.Card("experiment", experiment with { Title = PolicyWords.Upper(PolicyWords.Plain(experiment.Title)) }, new Facts(
    [
        new Fact("Hypothesis", PolicyWords.Or(experiment.Hypothesis)),
        new Fact("Runs", PolicyWords.Period(experiment.Run)),
        new Fact("People needed", experiment.SampleSize is { } size ? size.ToString("N0", CultureInfo.InvariantCulture) : PolicyWords.NotStated),
        new Fact("Tool", experiment.AaPassed is { } passed ? PolicyWords.Or(experiment.Tool) + $", passed an A/A check on {PolicyWords.Day(passed)}" : PolicyWords.Or(experiment.Tool) + ", no A/A check recorded"),
        new Fact("Audience", PolicyWords.Or(experiment.Group) + (experiment.SpacingDays is { } days ? $", {PolicyWords.Days(days)} from one experiment to the next" : "")),
        new Fact("Decided by", words.Metric(experiment.Metric)),
        new Fact("Answers for it", words.Role(experiment.Owner)),
    ])))]);

    private static Phrase Aim(GoalCard goal)
    {
        var by = goal.By is { } day ? $" by {PolicyWords.Day(day)}" : "";
        return goal switch
        {
            { From: { } from, To: { } to } => $"from {from} to {to}{by}",
            { To: { } to } => $"to {to}{by}",
            _ => PolicyWords.NotStated,
        };
    }
}
