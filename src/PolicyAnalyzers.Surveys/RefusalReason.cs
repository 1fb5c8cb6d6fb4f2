namespace PolicyAnalyzers.Surveys;

/// <summary>Why a person is not invited. The names are stable: metrics and the audit trail hold them.</summary>
public enum RefusalReason
{
    /// <summary>There is no refusal.</summary>
    None,

    /// <summary>The policy file cannot be read, or is not yet in force.</summary>
    PolicyUnavailable,

    /// <summary>The clock of this machine jumped.</summary>
    ClockUnreliable,

    /// <summary>The kill switch is on.</summary>
    KillSwitch,

    /// <summary>The survey names no platform, or one that is not approved or has no transport.</summary>
    PlatformNotApproved,

    /// <summary>The policy knows no such survey.</summary>
    SurveyUnknown,

    /// <summary>The survey is retired, not open, or not in its fieldwork.</summary>
    SurveyNotOpen,

    /// <summary>The survey lacks what the policy requires: an owner, a purpose, …</summary>
    SurveyIncomplete,

    /// <summary>The survey is not asked through this channel.</summary>
    ChannelNotAllowed,

    /// <summary>The reply address is not registered, or nobody reads it.</summary>
    ReplyToNotOwned,

    /// <summary>No such person, or the directory did not answer.</summary>
    PersonUnknown,

    /// <summary>The person's age is not known.</summary>
    AgeUnknown,

    /// <summary>The person is too young.</summary>
    TooYoung,

    /// <summary>The person opted out.</summary>
    OptedOut,

    /// <summary>Of the telephone number it is not sure whose it is, so nobody can say whether its owner opted out.</summary>
    AddressUnclear,

    /// <summary>No consent is on record, or the store did not answer.</summary>
    ConsentUnknown,

    /// <summary>The consent was refused, withdrawn, revoked or invalidated.</summary>
    ConsentWithdrawn,

    /// <summary>The consent is older than it holds.</summary>
    ConsentTooOld,

    /// <summary>The consent does not cover the purpose, the channel, the data or the recipient.</summary>
    ConsentDoesNotCover,

    /// <summary>The law of the person's country asks for an express consent.</summary>
    Jurisdiction,

    /// <summary>It is a quiet hour for the recipient.</summary>
    QuietHours,

    /// <summary>The recipient's time zone is not known.</summary>
    ZoneUnknown,

    /// <summary>The person was asked as often as the policy allows.</summary>
    LimitReached,

    /// <summary>The person is at rest after an invitation or a response.</summary>
    Resting,

    /// <summary>There was a reminder already, it is too early for one, or there is nothing to remind of.</summary>
    ReminderNotDue,

    /// <summary>The person is in another survey or experiment of the group.</summary>
    ExclusionGroup,

    /// <summary>Nobody can say in which experiments the person is.</summary>
    ExperimentsUnknown,

    /// <summary>The person is not in the sample.</summary>
    NotInSample,

    /// <summary>The survey may not use the data, or the person has none.</summary>
    DataNotAllowed,

    /// <summary>The survey promises anonymity and would not keep it.</summary>
    AnonymityBroken,

    /// <summary>The ledger did not answer or could not be written.</summary>
    LedgerUnavailable,
}
