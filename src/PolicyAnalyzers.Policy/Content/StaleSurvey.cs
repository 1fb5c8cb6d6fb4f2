using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0515.</summary>
internal static class StaleSurvey
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.StaleSurvey,
        "A survey's status does not fit its fieldwork",
        "Listening posts are to be closed when they have served their goal; one that stays open in the policy is extended by whoever needs another answer.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var survey in report.Policy.Surveys)
        {
            if (survey.Retired || survey.Status == "closed")
            {
                continue;
            }

            if (survey.Fieldwork?.To is { } to && to < report.Today)
            {
                report.Warn(
                    report.At("surveys", survey.Id, "fieldwork", "to"),
                    $"The fieldwork of the survey {Quote.Of(survey.Id)} ended on {to}, and the survey is not closed",
                    "Write 'status: closed', or a later end of the fieldwork if its owner decided so");
            }
            else if (survey.Status == "planned" && survey.Fieldwork?.From is { } from && from < report.Today)
            {
                report.Warn(
                    report.At("surveys", survey.Id, "status"),
                    $"The fieldwork of the survey {Quote.Of(survey.Id)} began on {from}, and its status is still 'planned', so nobody is asked",
                    "Write 'status: open', or a later beginning of the fieldwork");
            }
        }
    }
}
