using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>Whether the organisation has delegated a registration: one delegation must cover all of it.</summary>
internal sealed class DelegationJudge
{
    private readonly PolicyDocument organisation;
    private readonly CompositionSettings settings;

    public DelegationJudge(PolicyDocument organisation, CompositionSettings settings)
    {
        // What teams tighten or register gives nothing away and takes nothing away here: otherwise it would matter which fragment came first.
        this.organisation = organisation.Organisation ?? organisation;
        this.settings = settings;
    }

    /// <summary>The reason why a registration is not delegated, as the end of a sentence; null where it is.</summary>
    public string? WhyNot(string section, Contribution said)
    {
        if (WhyNotHere(said.Fragment, settings) is { } elsewhere)
        {
            return elsewhere;
        }

        var repository = said.Fragment.Repository!.Value.Value;
        var grants = organisation.Delegations.Where(grant => !grant.Retired && grant.MayAdd.Contains(section) && grant.Repositories.Any(pattern => IsMatch(pattern, repository))).ToList();
        if (grants.Count == 0)
        {
            return $"no delegation lets {Quote.Of(repository)} add to '{section}'";
        }

        string? reason = null;
        foreach (var grant in grants)
        {
            var missing = WhyNot(section, said, grant);
            if (missing is null)
            {
                return null;
            }

            reason ??= missing;
        }

        return reason;
    }

    /// <summary>Why a fragment is not for the repository that is built, as the end of a sentence; null where it is, as far as the build knows.</summary>
    public static string? WhyNotHere(PolicyFragment fragment, CompositionSettings settings) =>
        fragment.Repository is not { Value: var repository } ? "the fragment does not say under 'fragment.repository' which repository it is for"
        : settings.Repository is { } built && !built.Equals(repository, StringComparison.OrdinalIgnoreCase) ? $"the fragment is for the repository {Quote.Of(repository)} and this one is {Quote.Of(built)}"
        : null;

    /// <summary>Whether a pattern covers a name: <c>*</c> stands for any text, and case does not matter.</summary>
    internal static bool IsMatch(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern.Equals(name, StringComparison.OrdinalIgnoreCase);
        }

        if (!name.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = name.IndexOf(parts[i], at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return name.Length - at >= parts[parts.Length - 1].Length && name.EndsWith(parts[parts.Length - 1], StringComparison.OrdinalIgnoreCase);
    }

    private string? WhyNot(string section, Contribution said, DelegationCard grant)
    {
        var card = new MappingNode(new List<KeyValuePair<ScalarNode, Node>> { new(said.Key, said.Value) }, said.Value.Span);
        return section switch
        {
            "uses" => WhyNotUse(CardFields.Bind(card, CycleBinder.Use)[0], grant) ?? WhyNotSoLong(said.Fragment, grant),
            "surveys" => WhyNotSurvey(CardFields.Bind(card, SurveyBinder.Survey)[0], grant),
            _ => WhyNotSoLong(said.Fragment, grant),
        };
    }

    private string? WhyNotUse(UseCard use, DelegationCard grant) =>
        WhyNotPurpose(use.Purpose, grant) ?? WhyNotDestinations(use);

    private string? WhyNotSurvey(SurveyCard survey, DelegationCard grant)
    {
        if (WhyNotPurpose(survey.Purpose, grant) is { } reason)
        {
            return reason;
        }

        if (survey.Channels.FirstOrDefault(channel => !grant.Channels.Contains(channel)) is { } channel)
        {
            return $"the delegation '{grant.Id}' does not give the channel '{channel}'";
        }

        if (survey.Platform is { Value: var platform } && organisation.SurveyPolicy.Platforms.Find(platform) is not { Status: "approved", Retired: false })
        {
            return $"the survey platform '{platform}' is not approved";
        }

        return grant.NoLongerThanDays is not { } most ? null
            : survey.Fieldwork is not { From: { } from, To: { } to } ? $"the delegation '{grant.Id}' limits the fieldwork to {Days(most)} and the survey does not say when it runs"
            : from.DaysUntil(to) > most ? $"its fieldwork is longer than the {Days(most)} that the delegation '{grant.Id}' gives"
            : null;
    }

    private static string? WhyNotPurpose(Located<string>? purpose, DelegationCard grant) => purpose switch
    {
        null => "it states no purpose",
        { Value: var id } when grant.Purposes.All(given => given.Value != id) => $"the delegation '{grant.Id}' does not give the purpose '{id}'",
        _ => null,
    };

    // A delegation gives purposes. Where data for a purpose may go, the organisation has said by its own uses.
    private string? WhyNotDestinations(UseCard use)
    {
        var permitted = organisation.Uses.Where(own => own.Purpose?.Value == use.Purpose?.Value).SelectMany(static own => own.Destinations).Select(static each => each.Value).ToImmutableHashSet();
        var other = use.Destinations.Select(static each => each.Value).FirstOrDefault(destination => !permitted.Contains(destination));
        return other is null ? null : $"no use of the organisation sends data for the purpose '{use.Purpose?.Value}' to '{other}'";
    }

    private string? WhyNotSoLong(PolicyFragment fragment, DelegationCard grant)
    {
        if (grant.NoLongerThanDays is not { } most)
        {
            return null;
        }

        if (fragment.Effective is not { } effective)
        {
            return $"the delegation '{grant.Id}' lasts {Days(most)} and the fragment does not say under 'fragment.effective' since when";
        }

        return settings.AsOf is { } today && effective.DaysUntil(today) > most
            ? $"the delegation '{grant.Id}' lasts {Days(most)} and the fragment is in force since {effective}"
            : null;
    }

    private static string Days(int days) => string.Format(CultureInfo.InvariantCulture, days == 1 ? "{0} day" : "{0} days", days);
}
