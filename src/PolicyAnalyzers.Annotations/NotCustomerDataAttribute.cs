using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Says that something is no customer data although its name looks like it, and why.</summary>
/// <remarks>
/// The analyzers are silent about the member, or about all members of the type, and reports list the reason. It cannot stand on an assembly:
/// only the policy may exempt that much (<c>data.exempt</c>).
/// </remarks>
/// <example>
/// The number belongs to a shop.
/// <code>
/// public class DeliverySlip
/// {
///     [NotCustomerData("switchboard of the shop that sends the parcel")]
///     public string ReturnPhone { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class NotCustomerDataAttribute : Attribute
{
    /// <summary>Says that this is no customer data.</summary>
    /// <param name="reason">Why, in words that an auditor understands.</param>
    public NotCustomerDataAttribute(string reason) => Reason = reason;

    /// <summary>Why it is no customer data.</summary>
    public string Reason { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
