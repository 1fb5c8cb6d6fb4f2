using System;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>What is known after an attempt to send.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Reason">Why, for people: status and cause. Holds nothing that the platform wrote, since an error text of a vendor repeats the address.</param>
public sealed record TransportOutcome(TransportOutcomeKind Kind, string Reason)
{
    /// <summary>How long the platform asks to wait; null where it does not say. Only where it was not sent for now.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The platform's own id of what it sent; null where it gives none.</summary>
    public string? PlatformReference { get; init; }

    /// <summary>Whether the attempt speaks against the platform as a whole (it does not answer, or answers 5xx), so that its circuit counts it.</summary>
    public bool IsPlatformFault { get; init; }
}
