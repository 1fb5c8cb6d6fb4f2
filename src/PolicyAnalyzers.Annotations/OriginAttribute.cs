using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>origin</em> of customer data: how it was captured.</summary>
/// <remarks>
/// For code that has no use to point at; <see cref="CustomerDataAttribute"/> with a use says more in fewer words. The analyzers ask for the stages that are still
/// missing (POL1002 where it is this one), and know from the origin's card which purposes it forbids.
/// </remarks>
/// <example>
/// <code>
/// [Origin("signup-form"), Purpose("order-updates")]
/// public string Phone { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class OriginAttribute : Attribute
{
    /// <summary>Declares how the datum was captured.</summary>
    /// <param name="origin">The id of a card under <c>origins</c> in the policy.</param>
    public OriginAttribute(string origin) => Origin = origin;

    /// <summary>The id of the origin.</summary>
    public string Origin { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
