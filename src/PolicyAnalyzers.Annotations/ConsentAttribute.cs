using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>consent</em> of customer data: what the person was asked, and said yes to.</summary>
/// <remarks>It is the legal basis <c>consent</c> with its proof. The analyzers ask for it where the policy rests the purpose on consent: then no other basis permits (POL1004).</remarks>
/// <example>
/// Learning how a delivery went rests on consent, so the declaration names it.
/// <code>
/// [Origin("signup-form"), Purpose("satisfaction"), Consent("delivery-feedback")]
/// public string Email { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class ConsentAttribute : LegalBasisAttribute
{
    /// <summary>Declares the consent.</summary>
    /// <param name="consent">The id of a card under <c>consents</c> in the policy.</param>
    public ConsentAttribute(string consent)
        : base("consent") => Consent = consent;

    /// <summary>The id of the consent.</summary>
    public string Consent { get; }
}
