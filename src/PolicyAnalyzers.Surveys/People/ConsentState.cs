namespace PolicyAnalyzers.Surveys.People;

/// <summary>State of a consent: <c>dpv:ConsentStatus</c> of the W3C Data Privacy Vocabulary 2.3. Only given and renewed permit anything.</summary>
public enum ConsentState
{
    /// <summary><c>dpv:ConsentUnknown</c>.</summary>
    ConsentUnknown,

    /// <summary><c>dpv:ConsentRequested</c>.</summary>
    ConsentRequested,

    /// <summary><c>dpv:ConsentRequestDeferred</c>.</summary>
    ConsentRequestDeferred,

    /// <summary><c>dpv:ConsentRefused</c>.</summary>
    ConsentRefused,

    /// <summary><c>dpv:ConsentGiven</c>.</summary>
    ConsentGiven,

    /// <summary><c>dpv:RenewedConsentGiven</c>.</summary>
    RenewedConsentGiven,

    /// <summary><c>dpv:ConsentWithdrawn</c>, by the person.</summary>
    ConsentWithdrawn,

    /// <summary><c>dpv:ConsentRevoked</c>, by somebody else.</summary>
    ConsentRevoked,

    /// <summary><c>dpv:ConsentExpired</c>.</summary>
    ConsentExpired,

    /// <summary><c>dpv:ConsentInvalidated</c>.</summary>
    ConsentInvalidated,
}
