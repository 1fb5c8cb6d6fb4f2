using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0522. Ids that differ in case alone are refused when the policy is read.</summary>
internal static class LookalikeIds
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.LookalikeIds,
        "Two ids of one section read alike",
        "Ids that differ in '-', '_' or '.' alone are mistaken for each other, and their constants in code would have the same name, so both get a number that nobody can remember.",
        Check);

    private static void Check(ContentReport report)
    {
        var policy = report.Policy;
        CheckSection(report, policy.Uses);
        CheckSection(report, policy.Purposes);
        CheckSection(report, policy.Origins);
        CheckSection(report, policy.Consents);
        CheckSection(report, policy.Insights);
        CheckSection(report, policy.Destinations);
        CheckSection(report, policy.Metrics);
        CheckSection(report, policy.Surveys);
        CheckSection(report, policy.Goals);
        CheckSection(report, policy.Roles);
    }

    private static void CheckSection<T>(ContentReport report, Cards<T> cards)
        where T : Card
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var card in cards)
        {
            var letters = string.Concat(card.Id.Where(char.IsLetterOrDigit));
            if (seen.TryGetValue(letters, out var other))
            {
                report.Advise(
                    card.IdAt.Span,
                    $"{Quote.Of(card.Id)} reads like {Quote.Of(other)}, and their constants in code would have one name",
                    "Give one of them a name of its own");
            }
            else
            {
                seen.Add(letters, card.Id);
            }
        }
    }
}
