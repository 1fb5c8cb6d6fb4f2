using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0507. Advice, since code may name a term that no card names; but nothing in code feeds a metric of the policy.</summary>
internal static class UnusedTerm
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnusedTerm,
        "Nothing refers to a term of the policy",
        "A term that nothing refers to is read, translated and maintained for nothing, and is often the sign of a card that names the wrong one.",
        Check);

    private static void Check(ContentReport report)
    {
        var named = TermReferences.Of(report.Policy);
        CheckSection(report, report.Policy.Goals, "goal", "no purpose and no survey serves it", named.Goals);
        CheckSection(report, report.Policy.Origins, "origin", "no use says that its data was captured in this way", named.Origins);
        CheckSection(report, report.Policy.Consents, "consent", "no use rests on it", named.Consents);
        CheckSection(report, report.Policy.Purposes, "purpose", "no use, survey or delegation names it", named.Purposes);
        CheckSection(report, report.Policy.Insights, "insight", "no use leads to it", named.Insights);
        CheckSection(report, report.Policy.Destinations, "destination", "no use or survey sends data there", named.Destinations);
        CheckSection(report, report.Policy.Roles, "role", "it owns and approves nothing", named.Roles);
        foreach (var metric in report.Policy.Metrics)
        {
            if (!metric.Retired && !named.FedMetrics.Contains(metric.Id))
            {
                report.Warn(
                    metric.IdAt.Span,
                    $"No insight and no survey feeds the metric {Quote.Of(metric.Id)}, so its figure comes from nowhere",
                    $"Write 'metric: {metric.Id}' in the insight or survey that feeds it, or delete it");
            }
        }
    }

    private static void CheckSection<T>(ContentReport report, Cards<T> cards, string noun, string why, HashSet<string> named)
        where T : Card
    {
        foreach (var card in cards)
        {
            if (!card.Retired && !named.Contains(card.Id))
            {
                report.Advise(
                    card.IdAt.Span,
                    $"Nothing in the policy refers to the {noun} {Quote.Of(card.Id)}: {why}",
                    "Name it where it belongs; delete it if no code names it, else write 'retired: true'");
            }
        }
    }
}
