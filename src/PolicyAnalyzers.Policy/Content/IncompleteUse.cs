using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0509.</summary>
internal static class IncompleteUse
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.IncompleteUse,
        "A use does not say the whole data-use cycle",
        "Where data comes from and by what permission, what for, what comes of it for customer and company, what is learned and who receives it: without one of these nobody can judge the use.",
        Check);

    private static readonly string[] NoReasons = { "todo", "tbd", "n/a", "na", "none", "unknown", "xxx" };

    private static void Check(ContentReport report)
    {
        foreach (var use in report.Policy.Uses)
        {
            if (use.Retired)
            {
                continue;
            }

            var missing = Missing(use);
            if (missing.Count > 0)
            {
                report.Warn(
                    use.IdAt.Span,
                    $"The use {Quote.Of(use.Id)} lacks {Sentence.List(missing)}, so nobody can judge whether it is right",
                    "Add what is missing; a use that nobody can complete is better deleted");
            }

            foreach (var datum in use.Data)
            {
                if (SaysNothing(datum.Reason))
                {
                    report.Warn(
                        datum.Category.Span,
                        $"The use {Quote.Of(use.Id)} does not say why it needs {Quote.Of(datum.Category.Value)} and not another identifier",
                        "Write the reason behind it in a few words, such as 'e-mail is read too late'");
                }
            }
        }
    }

    private static List<string> Missing(UseCard use) => new List<string>()
        .AddIf(use.Process is null, "the process that it supports ('process')")
        .AddIf(use.Data.IsEmpty, "the identifiers that it needs, with reasons ('data')")
        .AddIf(use.Captured is null, "how the data is captured ('origin.captured')")
        .AddIf(use.Stored is null, "how it is stored ('origin.stored')")
        .AddIf(use.Permission is null, "by what permission ('origin.permission')")
        .AddIf(use.Purpose is null, "what for ('purpose')")
        .AddIf(use.OutcomeForCustomer is null, "what the customer has from it ('outcome.customer')")
        .AddIf(use.OutcomeForCompany is null, "what the company has from it ('outcome.company')")
        .AddIf(use.Insight is null, "what is learned from it ('insight')")
        .AddIf(use.Destinations.IsEmpty, "who receives the data ('destinations')");

    private static bool SaysNothing(string reason)
    {
        var text = reason.Trim().TrimEnd('.');
        return !text.Any(char.IsLetter) || NoReasons.Contains(text, StringComparer.OrdinalIgnoreCase);
    }
}
