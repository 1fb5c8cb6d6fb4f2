namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>What is known after an attempt to send.</summary>
public enum TransportOutcomeKind
{
    /// <summary>The platform took it over: the person is contacted.</summary>
    Delivered,

    /// <summary>Certainly not sent; the same request can succeed later.</summary>
    NotSentForNow,

    /// <summary>Certainly not sent, and never will be.</summary>
    NotSentForGood,

    /// <summary>It may have been sent, or not. It is never sent again, and counts as a contact.</summary>
    Unknown,
}
