using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares customer data and what it is <em>held for</em>: the uses of the policy that it serves.</summary>
/// <remarks>
/// A use is a card of the policy that gives origin, purpose, permission, outcome, insight and destinations, so naming one declares every stage.
/// On a type it covers the members that hold customer data; a member's own declaration comes before it. It is inherited: what an interface or a base member
/// declares holds for the members that implement or override it.
/// The analyzers stop asking (POL1001), offer the nearest id where the policy does not know the use (POL0009), compare the category with what name and type
/// say (POL1008), and let the datum reach only code and destinations that fit one of its uses. <see cref="ActsForAttribute"/> is the other side: what code does with data.
/// </remarks>
/// <example>
/// The phone number serves two processes; the category is inferred from the name.
/// <code>
/// public class Customer
/// {
///     [CustomerData("delivery-sms", "account-recovery")]
///     public string Phone { get; set; }
///
///     [CustomerData("delivery-survey", Category = "contact.email", Notes = "Work address where the customer is a firm.")]
///     public string Reach { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class CustomerDataAttribute : Attribute
{
    /// <summary>Declares one use. Assemblies that are marked CLS-compliant may name one use without a warning.</summary>
    /// <param name="use">The id of a card under <c>uses</c> in the policy.</param>
    public CustomerDataAttribute(string use) => Uses = new[] { use };

    /// <summary>Declares any number of uses; none says that this is customer data whose stages other attributes declare.</summary>
    /// <param name="uses">Ids of cards under <c>uses</c> in the policy.</param>
    public CustomerDataAttribute(params string[] uses) => Uses = uses;

    /// <summary>Ids of the uses that it is held for, in the order of the declaration.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>The id of its category, such as <c>contact.phone</c>; null where the analyzers may infer it.</summary>
    public string? Category { get; set; }

    /// <summary>Whether somebody has confirmed the declaration.</summary>
    public DeclarationStatus Status { get; set; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
