using System;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0513.</summary>
internal static class OverlappingSurveys
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.OverlappingSurveys,
        "Two surveys ask the same, or the same people, at one time",
        "Before anybody is asked again: is this data not there already? Two surveys at one time split the answers, and each customer is asked twice.",
        Check);

    private static void Check(ContentReport report)
    {
        var running = report.Policy.Surveys.Where(survey => !survey.Retired && survey.Status != "closed" && Periods.Ends(survey.Fieldwork) >= report.Today).ToList();
        for (var later = 1; later < running.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (Periods.Overlap(running[earlier].Fieldwork, running[later].Fieldwork))
                {
                    Compare(report, running[earlier], running[later]);
                }
            }
        }
    }

    private static void Compare(ContentReport report, SurveyCard earlier, SurveyCard later)
    {
        if (InCommon(earlier, later) is { } common)
        {
            report.Warn(
                later.IdAt.Span,
                $"The survey {Quote.Of(later.Id)} asks what {Quote.Of(earlier.Id)} asks at the same time: {common}",
                $"Use the answers of '{earlier.Id}', or let one of them begin when the other has ended");
        }
        else if (later.Group is { } group && Same(group, earlier.Group))
        {
            report.Advise(
                later.IdAt.Span,
                $"The surveys {Quote.Of(earlier.Id)} and {Quote.Of(later.Id)} run at the same time in the group {Quote.Of(group)}, of which a person is in one only: each has fewer people to ask",
                "Let one begin when the other has ended, or make sure that the group is large enough for both");
        }
    }

    /// <summary>What makes two surveys ask the same: their figure and one of the two that say whom, or both of these.</summary>
    private static string? InCommon(SurveyCard one, SurveyCard other)
    {
        var isMetric = Same(one.Metric?.Value, other.Metric?.Value);
        var isPopulation = Same(one.Population, other.Population);
        var isTouchpoint = Same(one.Touchpoint, other.Touchpoint);
        return (isMetric, isPopulation, isTouchpoint) switch
        {
            (true, true, _) => $"'{one.Metric!.Value.Value}' of {Quote.Of(one.Population!)}",
            (true, _, true) => $"'{one.Metric!.Value.Value}' at {Quote.Of(one.Touchpoint!)}",
            (_, true, true) => $"{Quote.Of(one.Population!)} at {Quote.Of(one.Touchpoint!)}",
            _ => null,
        };
    }

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
