using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>Terms that new code must not use any more, and what takes their place.</summary>
internal static class RetiredPart
{
    public static Section Of(PolicyWords words)
    {
        var policy = words.Policy;
        var rows = new[]
        {
            Rows("Use", "use", policy.Uses, policy.Uses.Find),
            Rows("Origin", "origin", policy.Origins, policy.Origins.Find),
            Rows("Consent", "consent", policy.Consents, policy.Consents.Find),
            Rows("Purpose", "purpose", policy.Purposes, policy.Purposes.Find),
            Rows("Insight", "insight", policy.Insights, policy.Insights.Find),
            Rows("Destination", "destination", policy.Destinations, policy.Destinations.Find),
            Rows("Metric", "metric", policy.Metrics, policy.Metrics.Find),
            Rows("Survey", "survey", policy.Surveys, policy.Surveys.Find),
            Rows("Experiment", "experiment", policy.Experiments, policy.Experiments.Find),
            Rows("Goal", "goal", policy.Goals, policy.Goals.Find),
            Rows("Platform", "platform", policy.SurveyPolicy.Platforms, policy.SurveyPolicy.Platforms.Find),
            Rows("Inbox", "inbox", policy.InboundChannels, policy.InboundChannels.Find),
            Rows("Delegation", "delegation", policy.Delegations, policy.Delegations.Find),
            Rows("Waiver", "waiver", policy.Waivers, policy.Waivers.Find),
            Rows("Role", "role", policy.Roles, policy.Roles.Find),
            Rows("Category", "category", policy.Data.Categories, policy.Data.Categories.Find),
        }.SelectMany(each => each).ToImmutableArray();
        return new Section("retired", "Retired terms", rows.IsEmpty ? [] : [new Table("Terms that are no longer to be used", ["Term", "What it was", "Replaced by"], rows)]);
    }

    private static IEnumerable<ImmutableArray<Phrase>> Rows<T>(string noun, string kind, IEnumerable<T> cards, Func<string, Policy.Model.Card?> find)
        where T : Policy.Model.Card =>
        from card in cards
        where card.Retired
        let replacement = card.ReplacedBy is { } id ? find(id.Value) : null
        select ImmutableArray.Create(Link(card, kind), noun, replacement is null ? "nothing" : Link(replacement, kind));

    private static Phrase Link(Policy.Model.Card card, string kind) => Phrase.Link(card.Title, "#" + PolicyWords.Anchor(kind, card.Id));
}
