using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0514.</summary>
internal static class UnusablePlatform
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnusablePlatform,
        "A survey runs on a platform that is or will be retired",
        "Once a platform is retired, the governed client sends no invitation through it: the survey would end in silence, in the middle of its fieldwork.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var survey in report.Policy.Surveys)
        {
            if (survey.Retired
                || survey.Status == "closed"
                || Periods.Ends(survey.Fieldwork) < report.Today
                || survey.Platform is not { } named
                || report.Policy.SurveyPolicy.Platforms.Find(named.Value) is not { } platform)
            {
                continue;
            }

            if (!IsRetired(platform))
            {
                continue;
            }

            if (platform.Until is not { } until || until < report.Today)
            {
                report.Warn(
                    named.Span,
                    $"The survey {Quote.Of(survey.Id)} runs on the platform {Quote.Of(platform.Id)}, which is retired{Since(platform)}",
                    "Name an approved platform");
            }
            else if (until < Periods.Ends(survey.Fieldwork))
            {
                var end = survey.Fieldwork?.To is { } to ? $"its fieldwork ends on {to}" : "its fieldwork has no end";
                report.Warn(
                    named.Span,
                    $"The survey {Quote.Of(survey.Id)} runs on the platform {Quote.Of(platform.Id)}, which is retired after {until}, and {end}",
                    $"Name an approved platform, or end the fieldwork by {until}");
            }
        }
    }

    private static bool IsRetired(PlatformCard platform) => platform.Retired || platform.Status == "retired";

    private static string Since(PlatformCard platform) => platform.Until is { } until ? $" since {until}" : "";
}
