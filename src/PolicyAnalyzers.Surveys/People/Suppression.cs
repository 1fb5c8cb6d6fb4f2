using System;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>That somebody is not to be contacted. At least one of person and address is given; each of them is enough to be found.</summary>
/// <param name="Source">How it came: <c>one-click</c>, <c>page</c>, <c>sms</c>, <c>api</c>, …</param>
/// <param name="At">Since when.</param>
[CustomerData("invite")]
public sealed record Suppression(string Source, DateTimeOffset At)
{
    /// <summary>The host's opaque id of the person.</summary>
    public string? PersonId { get; init; }

    /// <summary>The address.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address { get; init; }

    /// <summary>The channel that it is limited to; null for all.</summary>
    public string? Channel { get; init; }

    /// <summary>The platform that it is limited to; null for all.</summary>
    public string? Platform { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"suppression by {Source}";
}
