using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0506.</summary>
internal static class DueLegacyUse
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.DueLegacyUse,
        "A legacy use of a survey platform is due, or soon will be",
        "Legacy uses warn until their day and are errors from then on: whoever owns one should hear of the day before the build does.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var entry in report.Policy.SurveyPolicy.Legacy)
        {
            var place = report.At("survey-policy", "legacy", entry.Symbol.Id, "retire-by");
            if (entry.RetireBy < report.Today)
            {
                report.Warn(
                    place,
                    $"The legacy use {Quote.Of(entry.Symbol.Id)} was to be retired by {entry.RetireBy} ({entry.Owner.Value}), and is an error since then",
                    "Delete the entry once the code is gone, or let the board set a later day");
            }
            else if (Deadlines.IsSoon(entry.RetireBy, report.Today))
            {
                report.Advise(
                    place,
                    $"The legacy use {Quote.Of(entry.Symbol.Id)} must be retired {Deadlines.In(entry.RetireBy, report.Today)} ({entry.Owner.Value}): then it is an error",
                    "See that the code uses the governed client until then");
            }
        }

        foreach (var platform in report.Policy.SurveyPolicy.Platforms)
        {
            // A day that is over is no fault: the platform is retired, and its card keeps the ban.
            if (platform.Status == "retired" && platform.Until is { } until && Deadlines.IsSoon(until, report.Today))
            {
                report.Advise(
                    report.At("survey-policy", "platforms", platform.Id, "until"),
                    $"The platform {Quote.Of(platform.Id)} may be used for the last time {Deadlines.In(until, report.Today)}: then every use of it is an error",
                    "See that no survey runs on it any more");
            }
        }
    }
}
