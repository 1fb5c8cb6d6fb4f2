using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0511.</summary>
internal static class MarketingOnly
{
    private const string Marketing = "marketing.";

    public static readonly ContentRule Rule = new(
        ContentRuleIds.MarketingOnly,
        "An identifier serves marketing alone",
        "An identifier that no process needs, and that is kept for messages only, is the first that customers ask to have deleted; look whether it has a purpose beyond marketing.",
        Check);

    private static void Check(ContentReport report)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in report.Policy.Uses)
        {
            if (use.Retired || use.Purpose is not { } named || report.Policy.Purposes.Find(named.Value)?.Kind is not { } kind)
            {
                // What a purpose without a kind is, nobody can say: its identifiers are given the benefit of the doubt.
                others.UnionWith(use.Data.Select(static datum => datum.Category.Value));
                continue;
            }

            foreach (var datum in use.Data)
            {
                if (!kind.StartsWith(Marketing, StringComparison.Ordinal))
                {
                    others.Add(datum.Category.Value);
                }
                else if (!first.ContainsKey(datum.Category.Value))
                {
                    first.Add(datum.Category.Value, datum.Category);
                }
            }
        }

        foreach (var category in first.Values.Where(category => !others.Contains(category.Value)))
        {
            report.Advise(
                category.Span,
                $"Marketing is all that {Quote.Of(category.Value)} is used for: no process of the policy needs it",
                "Name the process that needs it as a use of its own, or ask whether it has to be held at all");
        }
    }
}
