namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What the ledger says of a contact.</summary>
public enum ReservationOutcome
{
    /// <summary>Contact, outbox row and audit row are written.</summary>
    Reserved,

    /// <summary>The same wish was reserved before; nothing is written.</summary>
    AlreadyReserved,

    /// <summary>The person or the address is suppressed.</summary>
    Suppressed,

    /// <summary>A window is full.</summary>
    WindowFull,

    /// <summary>The person is in another survey of the group.</summary>
    InGroup,

    /// <summary>Nothing to remind of: not sent, answered, expired, or of another person or survey.</summary>
    NothingToRemindOf,

    /// <summary>It is too early for a reminder, or there were enough.</summary>
    ReminderNotDue,
}
