using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>
/// A record of consent with the fields of ISO/IEC TS 27560, as the guide of the W3C Data Privacy Vocabulary 2.3 to that standard names them. A change is a
/// new record.
/// </summary>
/// <param name="RecordId">Its id; audit rows of what was sent quote it.</param>
/// <param name="SubjectId">The host's opaque id of the person (<c>pii principal id</c>).</param>
/// <param name="Purpose">An id under <c>purposes</c>.</param>
/// <param name="State">The state that the event led to (<c>event state</c>).</param>
/// <param name="EventTime">When it was indicated.</param>
[CustomerData("invite")]
public sealed record ConsentRecord(string RecordId, string SubjectId, string Purpose, ConsentState State, DateTimeOffset EventTime)
{
    /// <summary>The format of the record.</summary>
    public string SchemaVersion { get; init; } = "ISO/IEC TS 27560:2023";

    /// <summary>Channels that it covers; the words of the policy. Empty for every channel, which only a record that ends a consent may say.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The version of the privacy notice that was shown.</summary>
    public string? Notice { get; init; }

    /// <summary>The language of the notice (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>The purpose's kind in the taxonomy, such as <c>cx.survey.transactional</c>.</summary>
    public string? PurposeType { get; init; }

    /// <summary>The legal basis: <c>consent</c>, …</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Categories of data that it covers.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Those of them that the person need not give.</summary>
    public IReadOnlyList<string> OptionalData { get; init; } = [];

    /// <summary>Whether special categories are among them (GDPR art. 9): then only an explicit consent permits.</summary>
    public bool SpecialCategory { get; init; }

    /// <summary>Who decides on the processing.</summary>
    public IReadOnlyList<string> Controllers { get; init; } = [];

    /// <summary>How the data was collected: an id under <c>origins</c>.</summary>
    public string? CollectionMethod { get; init; }

    /// <summary>How it is processed.</summary>
    public string? ProcessingMethod { get; init; }

    /// <summary>Where it is stored.</summary>
    public IReadOnlyList<string> StorageLocations { get; init; } = [];

    /// <summary>How long the data is kept.</summary>
    public TimeSpan? Retention { get; init; }

    /// <summary>Countries or regions that it must not leave.</summary>
    public IReadOnlyList<string> Geography { get; init; } = [];

    /// <summary>The law under which it was given: a country (ISO 3166-1).</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Who receives the data: ids under <c>destinations</c> or <c>survey-policy.platforms</c>.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>How it can be withdrawn.</summary>
    public string? Withdrawal { get; init; }

    /// <summary>The rights that the person was told of.</summary>
    public IReadOnlyList<string> Rights { get; init; } = [];

    /// <summary>The service for which it was given.</summary>
    public string? Service { get; init; }

    /// <summary>How long it holds from the event; null where the record sets no limit.</summary>
    public TimeSpan? Validity { get; init; }

    /// <summary>How it was expressed (<c>event type</c>).</summary>
    public ConsentType Type { get; init; } = ConsentType.ExpressedConsent;

    /// <summary>Who indicated it: <c>subject</c>, <c>guardian</c>, <c>agent</c>.</summary>
    public string? IndicatedBy { get; init; }

    /// <summary>How it was indicated: <c>checkbox</c>, <c>sms</c>, <c>voice</c>.</summary>
    public string? IndicationMethod { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{State} for {Purpose}";
}
