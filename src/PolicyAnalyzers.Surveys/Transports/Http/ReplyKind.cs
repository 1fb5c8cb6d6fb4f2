namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>What is known after a request.</summary>
internal enum ReplyKind
{
    /// <summary>The platform says that it did what was asked.</summary>
    Accepted,

    /// <summary>Certainly nothing was done.</summary>
    NotDone,

    /// <summary>It may have been done, or not. Nothing must be asked a second time.</summary>
    Unknown,
}
