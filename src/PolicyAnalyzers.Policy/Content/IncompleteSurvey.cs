using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0512.</summary>
internal static class IncompleteSurvey
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.IncompleteSurvey,
        "A survey lacks what the policy requires, or contradicts its use",
        "Why, whom, when, how and who answers: what 'survey-policy.require' lists is settled before anybody is asked, and a survey uses no data beyond its use.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var survey in report.Policy.Surveys)
        {
            if (survey.Retired || survey.Status == "closed")
            {
                continue;
            }

            var missing = new List<string>();
            foreach (var fact in report.Policy.SurveyPolicy.Require)
            {
                missing.AddIf(!survey.States(fact), fact == "channel" ? "channels" : fact);
            }

            if (missing.Count > 0)
            {
                report.Warn(
                    survey.IdAt.Span,
                    $"The survey {Quote.Of(survey.Id)} does not state {Sentence.Keys(missing)}, which 'survey-policy.require' asks of every survey",
                    $"Add {Sentence.Keys(missing)} to the survey");
            }

            if (survey.Use is { } named && report.Policy.Uses.Find(named.Value) is { } use)
            {
                CheckUse(report, survey, use);
            }
        }
    }

    private static void CheckUse(ContentReport report, SurveyCard survey, UseCard use)
    {
        foreach (var category in survey.Data)
        {
            if (!use.Lists(category.Value))
            {
                report.Warn(
                    category.Span,
                    $"The survey {Quote.Of(survey.Id)} uses {Quote.Of(category.Value)}, which its use {Quote.Of(use.Id)} does not list",
                    $"Add it to the 'data' of '{use.Id}' with the reason why it is needed, or ask without it");
            }
        }

        if (survey.Purpose is { } purpose && use.Purpose is { } other && purpose.Value != other.Value)
        {
            report.Warn(
                purpose.Span,
                $"The survey {Quote.Of(survey.Id)} is for {Quote.Of(purpose.Value)}, and its use {Quote.Of(use.Id)} for {Quote.Of(other.Value)}",
                "Write the same purpose in both");
        }
    }
}
