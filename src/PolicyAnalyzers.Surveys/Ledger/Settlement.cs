using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What came of an item.</summary>
/// <param name="State">
/// The state that it has now: <see cref="OutboxState.Queued"/> to try again at <see cref="NotBefore"/>, which only what was certainly not sent may be.
/// </param>
/// <param name="At">When it became known. A delivered contact counts from here.</param>
/// <param name="Reason">Why, for people; no identifier, and nothing that a platform wrote.</param>
public sealed record Settlement(OutboxState State, DateTimeOffset At, string Reason)
{
    /// <summary>When an item that goes back to the queue is due again.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Why a rule stopped it after all; <see cref="RefusalReason.None"/> where none did.</summary>
    public RefusalReason Refusal { get; init; }

    /// <summary>The clause of the policy that stopped it.</summary>
    public PolicyClause? Clause { get; init; }

    /// <summary>The platform's own id of what it sent.</summary>
    public string? PlatformReference { get; init; }
}
