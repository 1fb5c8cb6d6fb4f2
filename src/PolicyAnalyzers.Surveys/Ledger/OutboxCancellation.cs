using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>Which queued items are taken back. What is null does not restrict, but at least one of person and address is given.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
[CustomerData("invite")]
public sealed record OutboxCancellation(RefusalReason Reason, DateTimeOffset At)
{
    /// <summary>Those to this person.</summary>
    public string? PersonId { get; init; }

    /// <summary>Those to this address.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address { get; init; }

    /// <summary>Only by this channel.</summary>
    public string? Channel { get; init; }

    /// <summary>Only by this platform.</summary>
    public string? Platform { get; init; }

    /// <summary>Only of these surveys.</summary>
    public IReadOnlyList<string>? Surveys { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"cancellation: {Reason}";
}
