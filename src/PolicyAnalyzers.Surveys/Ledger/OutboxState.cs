namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>State of an invitation on its way.</summary>
public enum OutboxState
{
    /// <summary>To be sent; counts as a contact.</summary>
    Queued,

    /// <summary>The request is out, or a worker died with it; counts.</summary>
    Sending,

    /// <summary>The platform took it over; counts from then.</summary>
    Delivered,

    /// <summary>Nobody knows whether it was sent. Never sent again; counts from the attempt.</summary>
    Unknown,

    /// <summary>Given up, certainly not sent; counts no more.</summary>
    DeadLetter,

    /// <summary>Taken back before it was sent; counts no more.</summary>
    Cancelled,
}
