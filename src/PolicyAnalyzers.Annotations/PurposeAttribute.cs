using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>purpose</em> of customer data: what it may be used for.</summary>
/// <remarks>
/// The analyzers ask for the stages that are still missing (POL1003 where it is this one). Where the policy gives each purpose a legal basis other than consent,
/// no <see cref="ConsentAttribute"/> is asked for.
/// </remarks>
/// <example>
/// Order updates rest on the contract with the customer, so nothing is missing here.
/// <code>
/// [Origin("signup-form"), Purpose("order-updates", "order-support")]
/// public string Phone { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>Declares one purpose. Assemblies that are marked CLS-compliant may name one purpose without a warning.</summary>
    /// <param name="purpose">The id of a card under <c>purposes</c> in the policy.</param>
    public PurposeAttribute(string purpose) => Purposes = new[] { purpose };

    /// <summary>Declares any number of purposes; none counts as missing.</summary>
    /// <param name="purposes">Ids of cards under <c>purposes</c> in the policy.</param>
    public PurposeAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>Ids of the purposes, in the order of the declaration.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
