using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>What people call the entries of a policy: the title of a card, not its id.</summary>
internal sealed class CardNames
{
    private static readonly Dictionary<string, string> Terms = PurposeKinds.All
        .Concat(LegalBases.All).Concat(OriginSources.All).Concat(DestinationKinds.All).Concat(Categories.All.Select(category => category.Term))
        .GroupBy(term => term.Id, StringComparer.Ordinal)
        .Where(terms => terms.Select(term => term.Label).Distinct(StringComparer.Ordinal).Count() == 1)
        .ToDictionary(terms => terms.Key, terms => LowerFirst(terms.First().Label), StringComparer.Ordinal);

    private readonly Dictionary<(string Section, string Id), string> titles = [];

    /// <summary>The names in one policy.</summary>
    public CardNames(PolicyDocument policy)
    {
        Add("roles", policy.Roles);
        Add("goals", policy.Goals);
        Add("origins", policy.Origins);
        Add("consents", policy.Consents);
        Add("purposes", policy.Purposes);
        Add("insights", policy.Insights);
        Add("destinations", policy.Destinations);
        Add("uses", policy.Uses);
        Add("metrics", policy.Metrics);
        Add("surveys", policy.Surveys);
        Add("survey-policy.platforms", policy.SurveyPolicy.Platforms);
        Add("channels-in", policy.InboundChannels);
        Add("experiments", policy.Experiments);
        Add("delegations", policy.Delegations);
        Add("waivers", policy.Waivers);
    }

    /// <summary>The title of an entry in quotes; null where this policy has no such entry.</summary>
    public string? TitleOf(string section, string id) => titles.TryGetValue((section, id), out var title) ? $"\"{title}\"" : null;

    /// <summary>A term of the built-in vocabulary in plain words; null for what is none, or means more than one thing.</summary>
    public static string? OfTerm(string id) => Terms.GetValueOrDefault(id);

    private static string LowerFirst(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private void Add<T>(string section, Cards<T> cards)
        where T : Card
    {
        foreach (var card in cards)
        {
            titles.Add((section, card.Id), card.Title);
        }
    }
}
