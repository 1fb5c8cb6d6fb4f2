using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0503.</summary>
internal static class OverdueReview
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.OverdueReview,
        "The policy's review is overdue, or not planned",
        "A policy that nobody reads again is obeyed for reasons that nobody remembers.",
        Check);

    private static void Check(ContentReport report)
    {
        var identity = report.Policy.Identity;
        if (identity.Review?.Next is not { } next)
        {
            report.Warn(
                identity.Review is null ? report.At("policy") : report.At("policy", "review"),
                "The policy names no day of its next review, so nobody notices when it has become out of date",
                "Write 'review: { every: 90d, next: DATE }' under 'policy'");
            return;
        }

        var place = report.At("policy", "review", "next");
        if (next < report.Today)
        {
            report.Warn(
                place,
                $"The policy was to be reviewed on {next}, {Sentence.Days(next.DaysUntil(report.Today))} ago",
                "Review it, and write the day of the next review");
        }
        else if (identity.Effective is { } effective && next < effective)
        {
            report.Warn(
                place,
                $"The next review is on {next}, before the policy takes effect on {effective}, so nothing is known yet that could be reviewed",
                $"Write a day after {effective}");
        }
        else
        {
            CheckInterval(report, identity, next, place);
        }
    }

    private static void CheckInterval(ContentReport report, PolicyIdentity identity, PolicyDate next, SourceSpan place)
    {
        if (identity.Review?.EveryDays is not { } every)
        {
            return;
        }

        // Before the policy takes effect the interval has not begun.
        var from = identity.Effective is { } effective && effective > report.Today ? effective : report.Today;
        var latest = from.AddDays(every);
        if (next > latest)
        {
            report.Warn(
                place,
                $"The next review is on {next}, more than {Sentence.Days(every)} after {from}, which is the longest time that 'every' allows",
                $"Write a day not after {latest}, or a longer 'every'");
        }
    }
}
