using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>destination</em> of customer data: who may receive it, and where it may be kept.</summary>
/// <remarks>
/// The analyzers ask for it only where the policy requires that stage (POL1007). Data that reaches a log, a host or a vendor that is not among its destinations is POL2002.
/// </remarks>
/// <example>
/// The number may go to the SMS gateway and nowhere else.
/// <code>
/// [Origin("signup-form"), Purpose("order-updates"), Destination("sms-gateway")]
/// public string Phone { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class DestinationAttribute : Attribute
{
    /// <summary>Declares one destination. Assemblies that are marked CLS-compliant may name one without a warning.</summary>
    /// <param name="destination">The id of a card under <c>destinations</c> in the policy.</param>
    public DestinationAttribute(string destination) => Destinations = new[] { destination };

    /// <summary>Declares any number of destinations; none counts as missing.</summary>
    /// <param name="destinations">Ids of cards under <c>destinations</c> in the policy.</param>
    public DestinationAttribute(params string[] destinations) => Destinations = destinations;

    /// <summary>Ids of the destinations, in the order of the declaration.</summary>
    public IReadOnlyList<string> Destinations { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
