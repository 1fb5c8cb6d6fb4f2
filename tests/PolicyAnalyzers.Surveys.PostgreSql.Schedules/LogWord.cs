namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>What a line of the log says.</summary>
internal enum LogWord
{
    /// <summary>The ledger answered that an invitation is reserved.</summary>
    Reserved,

    /// <summary>A worker is about to ask whether it may send.</summary>
    Asking,

    /// <summary>The vendor sent an invitation to the person.</summary>
    Sent,

    /// <summary>The ledger has taken an opt-out, and cancelled what was queued.</summary>
    OptedOut,
}
