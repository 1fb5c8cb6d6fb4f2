namespace PolicyAnalyzers.Surveys.People;

/// <summary>How a consent was expressed: <c>dpv:Consent</c> and its kinds in the W3C Data Privacy Vocabulary 2.3.</summary>
public enum ConsentType
{
    /// <summary><c>dpv:UninformedConsent</c>: permits nothing.</summary>
    UninformedConsent,

    /// <summary><c>dpv:ImpliedConsent</c>: an act from which it is concluded.</summary>
    ImpliedConsent,

    /// <summary><c>dpv:InformedConsent</c>.</summary>
    InformedConsent,

    /// <summary><c>dpv:ExpressedConsent</c>.</summary>
    ExpressedConsent,

    /// <summary><c>dpv:ExplicitlyExpressedConsent</c> (GDPR art. 9(2)(a)).</summary>
    ExplicitlyExpressedConsent,
}
