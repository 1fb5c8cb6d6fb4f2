using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What the ledger says of a contact.</summary>
/// <param name="Outcome">What it says.</param>
public sealed record ReservationResult(ReservationOutcome Outcome)
{
    /// <summary>The invitation that was reserved, now or before; null where none was.</summary>
    public string? InvitationId { get; init; }

    /// <summary>The first window that is full, in the order of the request.</summary>
    public ContactWindow? Window { get; init; }

    /// <summary>The earliest time at which what blocks now no longer blocks; null where nobody can say.</summary>
    public DateTimeOffset? AvailableFrom { get; init; }
}
