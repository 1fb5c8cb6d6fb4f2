namespace PolicyAnalyzers.Surveys;

/// <summary>The steps of the decision path, in their order. The first one that objects decides.</summary>
public enum DecisionStep
{
    /// <summary>The kill switch is off, and the policy and the clock can be relied on.</summary>
    KillSwitch,

    /// <summary>The platform is approved.</summary>
    Platform,

    /// <summary>The survey is open, owned, with a purpose, and somebody answers its reply address.</summary>
    Survey,

    /// <summary>The person is known and old enough.</summary>
    Person,

    /// <summary>The person has not opted out.</summary>
    Suppression,

    /// <summary>There is a permission for person, purpose and channel.</summary>
    Permission,

    /// <summary>The law of the person's country lets it be.</summary>
    Jurisdiction,

    /// <summary>It is no quiet hour for the recipient.</summary>
    QuietHours,

    /// <summary>The person was not asked too often, over all surveys, platforms and channels.</summary>
    Frequency,

    /// <summary>The person is in no other survey or experiment of the group.</summary>
    Experiments,

    /// <summary>The person is in the sample.</summary>
    Sample,

    /// <summary>The survey may use the data.</summary>
    Data,

    /// <summary>The promise of anonymity is kept.</summary>
    Anonymity,

    /// <summary>The contact is reserved and queued.</summary>
    Send,
}
