namespace PolicyAnalyzers.Surveys;

/// <summary>What became of a wish to invite.</summary>
public enum DecisionKind
{
    /// <summary>The contact is reserved and the invitation will be sent.</summary>
    Queued,

    /// <summary>Nobody is contacted.</summary>
    Refused,

    /// <summary>Nobody is contacted now; it is decided anew later.</summary>
    Deferred,
}
