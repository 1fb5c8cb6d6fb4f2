using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>Takes the record of processing activities from a policy. What the policy does not state stays empty.</summary>
internal static class ProcessingRecords
{
    private static readonly ImmutableArray<string> WithinEea =
        [.. "EU EEA EU/EEA AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".Split(' ')];

    // The language of the policy speaks of customers and of nobody else.
    private static readonly RecordValue Customers = new("customers", ["dpv:Customer"], ["customer"]);

    /// <summary>The record.</summary>
    public static ProcessingRecord Of(PolicyDocument policy)
    {
        var used = policy.Uses.Select(use => use.Purpose?.Value).ToHashSet();
        return new ProcessingRecord(
            policy,
            [.. Parties(policy)],
            [
                .. policy.Uses.Select(use => new ProcessingActivity(use.Id, use.Title, Fields(policy, use, use.Purpose is { } id ? policy.Purposes.Find(id.Value) : null))),
                .. policy.Purposes.Where(purpose => !used.Contains(purpose.Id)).Select(purpose => new ProcessingActivity(purpose.Id, purpose.Title, Fields(policy, null, purpose))),
            ]);
    }

    private static IEnumerable<RecordField> Parties(PolicyDocument policy)
    {
        // The policy has no key for the legal person, and its title or contact is none.
        yield return new RecordField("controller", "Controller (a)", []);
        yield return Field("contact", "Contact (a)", policy.Identity.Contact);
        yield return Field("accountable", "Accountable for the policy", policy.Identity.Owner is { } owner ? Role(policy, owner.Value) : null);
        yield return Field("dataProtectionOfficer", "Data protection officer (a)", Role(policy, "data-protection-officer") ?? Role(policy, "dpo"));
    }

    private static ImmutableArray<RecordField> Fields(PolicyDocument policy, UseCard? use, PurposeCard? purpose)
    {
        var destinations = use is null ? [] : use.Destinations.Select(id => policy.Destinations.Find(id.Value)).OfType<DestinationCard>().ToImmutableArray();
        return
        [
            Field("process", "Process", use?.Process),
            new RecordField("purpose", "Purpose (b)", purpose is null ? [] : [RecordValue.Of(purpose.Title, PurposeKinds.All.FirstOrDefault(term => term.Id == purpose.Kind))]),
            new RecordField("legalBasis", "Legal basis (art. 6)", [.. LegalBasis(policy, use, purpose)]),
            new RecordField("dataSubjects", "Data subjects (c)", [Customers, .. Populations(policy, use)]),
            new RecordField("personalData", "Personal data (c)", use is null ? [] : [.. use.Data.Select(datum => Category(policy, datum.Category.Value))]),
            new RecordField("source", "Source of the data", use?.Captured is { } captured && policy.Origins.Find(captured.Value) is { } origin ? [RecordValue.Of(origin.Title, OriginSources.All.FirstOrDefault(term => term.Id == origin.Source))] : []),
            new RecordField("recipients", "Recipients (d)", [.. Recipients(destinations)]),
            new RecordField("transfers", "Transfers to third countries (e)", [.. Transfers(destinations)]),
            Field("retention", "Time limit for erasure (f)", purpose?.RetentionDays is { } days ? Count.Of(days, "day", "days") : null),
            new RecordField("securityMeasures", "Security measures (g)", [.. Measures(policy, use)]),
        ];
    }

    private static IEnumerable<RecordValue> LegalBasis(PolicyDocument policy, UseCard? use, PurposeCard? purpose)
    {
        if (purpose?.LegalBasis is { } basis)
        {
            yield return RecordValue.Of(LegalBases.All, basis);
        }

        if (use?.Permission is { } permission && permission.Value != purpose?.LegalBasis)
        {
            yield return policy.Consents.Find(permission.Value) is { } consent
                ? new RecordValue($"consent asked for: {consent.Title}")
                : RecordValue.Of(LegalBases.All, permission.Value);
        }
    }

    private static IEnumerable<RecordValue> Populations(PolicyDocument policy, UseCard? use) =>
        policy.Surveys.Where(survey => use is not null && survey.Use?.Value == use.Id && survey.Population is not null)
            .Select(survey => new RecordValue(survey.Population!))
            .DistinctBy(value => value.Text);

    private static IEnumerable<RecordValue> Recipients(ImmutableArray<DestinationCard> destinations)
    {
        var recipients = destinations.Where(each => each.Kind != "store").ToImmutableArray();
        return recipients.IsEmpty && !destinations.IsEmpty
            ? [new RecordValue($"none: kept in {string.Join(", ", destinations.Select(each => each.Title))}")]
            : recipients.Select(each => RecordValue.Of(each.Title, DestinationKinds.All.FirstOrDefault(term => term.Id == each.Kind)));
    }

    /// <summary>Recipients outside of the EEA, those whose region is not stated, or that there is none of either.</summary>
    private static IEnumerable<RecordValue> Transfers(ImmutableArray<DestinationCard> destinations)
    {
        // Who is inside of the company, and a store, receives nothing abroad unless a region says so.
        var outside = destinations.Where(each => each.Region is { } region && !WithinEea.Contains(region.ToUpperInvariant())).ToImmutableArray();
        foreach (var destination in outside)
        {
            yield return new RecordValue($"{destination.Title}: {destination.Region}, {(destination.Contract is { } contract ? "under " + contract : "safeguards not stated")}", ["dpv:DataImporter"], []);
        }

        var unknown = destinations.Where(each => each.Region is null && each.Kind?.StartsWith("internal.", System.StringComparison.Ordinal) != true).ToImmutableArray();
        foreach (var destination in unknown)
        {
            yield return new RecordValue($"{destination.Title}: region {RecordField.NotStated}");
        }

        if (!destinations.IsEmpty && outside.IsEmpty && unknown.IsEmpty)
        {
            yield return new RecordValue(destinations.Any(each => each.Region is not null) ? "none: every region that is stated lies in the EEA" : "none: all recipients are inside of the company");
        }
    }

    private static IEnumerable<RecordValue> Measures(PolicyDocument policy, UseCard? use)
    {
        if (use?.Stored is { } stored)
        {
            yield return new RecordValue(stored == "clear" ? "stored in the clear" : $"stored {stored}");
        }

        foreach (var category in use is null ? [] : use.Data.Select(datum => policy.Data.Categories.Find(datum.Category.Value)).OfType<CategoryCard>())
        {
            if (category.Protection is { } protection)
            {
                yield return new RecordValue($"{Category(policy, category.Id).Text}: must be {protection}");
            }
        }
    }

    // What the policy says itself is meant, all of it.
    private static RecordValue Category(PolicyDocument policy, string id) =>
        policy.Data.Categories.Find(id) is not { } category ? new RecordValue(id)
        : Categories.All.FirstOrDefault(known => known.Term.Id == id) is { Term: var term } && term.Dpv.SequenceEqual(category.Dpv) && term.Fides.SequenceEqual(category.Fides)
            ? RecordValue.Of(category.Title, term)
            : new RecordValue(category.Title, category.Dpv, category.Fides);

    private static string? Role(PolicyDocument policy, string id) =>
        policy.Roles.Find(id) is { } role ? string.Create(CultureInfo.InvariantCulture, $"{role.Title}{(role.Contact is { } contact ? ", " + contact : "")}") : null;

    private static RecordField Field(string key, string label, string? text) => new(key, label, string.IsNullOrWhiteSpace(text) ? [] : [new RecordValue(text)]);
}
