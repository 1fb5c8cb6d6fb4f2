using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>outcome</em> of customer data: what using it does, for the customer and for the company.</summary>
/// <remarks>The analyzers ask for it only where the policy requires that stage (POL1005).</remarks>
/// <example>
/// <code>
/// [Outcome(Customer = "no missed parcel", Company = "fewer redeliveries")]
/// public string Phone { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class OutcomeAttribute : Attribute
{
    /// <summary>What it does for the customer.</summary>
    public string? Customer { get; set; }

    /// <summary>What it does for the company.</summary>
    public string? Company { get; set; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
