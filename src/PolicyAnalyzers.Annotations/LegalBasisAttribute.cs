using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares by what permission customer data is used: a legal basis in the sense of GDPR article 6(1).</summary>
/// <remarks>
/// The analyzers accept it in place of a consent (POL1004). Where the basis is consent itself, use <see cref="ConsentAttribute"/>, which names what the person was asked.
/// </remarks>
/// <example>
/// The law, not the customer, asks for the billing address.
/// <code>
/// [Origin("checkout"), Purpose("order-support"), LegalBasis("legal_obligation", Notes = "Invoices are kept for ten years.")]
/// public string BillingStreet { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public class LegalBasisAttribute : Attribute
{
    /// <summary>Declares the legal basis.</summary>
    /// <param name="basis"><c>contract</c>, <c>legal_obligation</c>, <c>vital_interest</c>, <c>public_task</c>, <c>legitimate_interest</c> or <c>consent</c>.</param>
    public LegalBasisAttribute(string basis) => Basis = basis;

    /// <summary>The legal basis.</summary>
    public string Basis { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
