using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>What has to be known of a person to decide. What is null is not known.</summary>
/// <param name="PersonId">The host's opaque id.</param>
[CustomerData("invite")]
public sealed record PersonRecord(string PersonId)
{
    /// <summary>The day of birth.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>An age, in years, that the person certainly has, where the day of birth is not held: 18 for whoever signed a contract.</summary>
    public int? AgeAtLeast { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2), or a part of it (ISO 3166-2), such as <c>US-FL</c>.</summary>
    public string? Country { get; init; }

    /// <summary>The time zone (IANA), such as <c>Europe/Warsaw</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>What kind of customer: <c>unhappy</c>, <c>lost</c>, <c>non-buying</c>; the words of a survey's <c>include</c>.</summary>
    public IReadOnlyList<string> Standing { get; init; } = [];

    /// <summary>The person's data, by category of the policy: <c>contact.email</c>, …</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = new Dictionary<string, string>();

    /// <summary>Shows no person.</summary>
    public override string ToString() => nameof(PersonRecord);
}
