namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>What happened. The names are stable: the chain is computed over them.</summary>
public enum AuditKind
{
    /// <summary>An invitation was reserved and queued.</summary>
    Queued,

    /// <summary>A wish to invite was refused.</summary>
    Refused,

    /// <summary>A wish to invite was deferred.</summary>
    Deferred,

    /// <summary>The platform took an invitation over: the person is contacted.</summary>
    Delivered,

    /// <summary>An attempt certainly failed; another one follows.</summary>
    Retried,

    /// <summary>Nobody knows whether the person was contacted; it is not tried again.</summary>
    OutcomeUnknown,

    /// <summary>An invitation was given up, certainly not sent, and no longer counts.</summary>
    DeadLettered,

    /// <summary>A queued invitation was taken back before it was sent, and no longer counts.</summary>
    Cancelled,

    /// <summary>A person answered.</summary>
    Responded,

    /// <summary>Somebody acted on a response.</summary>
    Acted,

    /// <summary>A detected emotion started the policy's workflow.</summary>
    WorkflowStarted,

    /// <summary>A person opted out.</summary>
    OptedOut,

    /// <summary>A person asked to be contacted again.</summary>
    OptedIn,

    /// <summary>A record of consent was added, or a consent withdrawn.</summary>
    ConsentRecorded,

    /// <summary>What linked rows to a person was erased.</summary>
    Erased,

    /// <summary>The oldest rows were removed when their time was over.</summary>
    Pruned,

    /// <summary>A person said what became of an unknown outcome.</summary>
    Resolved,
}
