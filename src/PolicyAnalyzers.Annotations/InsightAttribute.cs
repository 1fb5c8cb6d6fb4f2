using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares the stage <em>insight</em> of customer data: what is learned from using it.</summary>
/// <remarks>The analyzers ask for it only where the policy requires that stage (POL1006).</remarks>
/// <example>
/// <code>
/// [Insight("delivery-success")]
/// public string DeliveryPhone { get; set; }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class InsightAttribute : Attribute
{
    /// <summary>Declares what is learned.</summary>
    /// <param name="insight">The id of a card under <c>insights</c> in the policy.</param>
    public InsightAttribute(string insight) => Insight = insight;

    /// <summary>The id of the insight.</summary>
    public string Insight { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
