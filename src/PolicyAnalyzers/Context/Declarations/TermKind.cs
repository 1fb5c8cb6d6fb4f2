namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The section of the policy in which a term stands.</summary>
internal enum TermKind
{
    /// <summary>uses</summary>
    Use,

    /// <summary>origins</summary>
    Origin,

    /// <summary>purposes</summary>
    Purpose,

    /// <summary>consents</summary>
    Consent,

    /// <summary>The legal bases of GDPR art. 6(1).</summary>
    LegalBasis,

    /// <summary>insights</summary>
    Insight,

    /// <summary>destinations</summary>
    Destination,

    /// <summary>data.categories, and the taxonomy.</summary>
    Category,
}
