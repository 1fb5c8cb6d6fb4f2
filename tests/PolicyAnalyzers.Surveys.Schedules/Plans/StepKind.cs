namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>What a worker does.</summary>
internal enum StepKind
{
    /// <summary>Wishes to invite.</summary>
    Invite,

    /// <summary>Wishes to remind of an invitation that was delivered.</summary>
    Remind,

    /// <summary>Sends what is queued.</summary>
    Dispatch,

    /// <summary>Decides anew what was deferred.</summary>
    Defer,

    /// <summary>Opts a person out.</summary>
    OptOut,

    /// <summary>A person asks to be contacted again.</summary>
    OptIn,

    /// <summary>Withdraws a consent.</summary>
    Withdraw,

    /// <summary>Gives a consent.</summary>
    Grant,

    /// <summary>Answers an invitation that was delivered.</summary>
    Respond,

    /// <summary>Asks the vendor what became of an unknown outcome, and says so.</summary>
    Resolve,
}
