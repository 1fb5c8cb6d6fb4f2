using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares, for one namespace, what all customer data of one category is held for.</summary>
/// <remarks>
/// The analyzers apply it to recognised members in that namespace and in those below it, within this assembly, where nothing nearer declares them;
/// of two defaults for one category, that of the longer namespace holds.
/// </remarks>
/// <example>
/// Every phone number in the delivery module is there to announce parcels.
/// <code>
/// [assembly: CustomerDataDefault("Contoso.Delivery", "contact.phone", "delivery-sms")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CustomerDataDefaultAttribute : Attribute
{
    /// <summary>Declares one use. Assemblies that are marked CLS-compliant may name one use without a warning.</summary>
    /// <param name="namespace">The namespace, as code writes it.</param>
    /// <param name="category">The id of a category, such as <c>contact.phone</c>.</param>
    /// <param name="use">The id of a card under <c>uses</c> in the policy.</param>
    public CustomerDataDefaultAttribute(string @namespace, string category, string use)
        : this(@namespace, category, new[] { use })
    {
    }

    /// <summary>Declares any number of uses.</summary>
    /// <param name="namespace">The namespace, as code writes it.</param>
    /// <param name="category">The id of a category, such as <c>contact.phone</c>.</param>
    /// <param name="uses">Ids of cards under <c>uses</c> in the policy.</param>
    public CustomerDataDefaultAttribute(string @namespace, string category, params string[] uses)
    {
        Namespace = @namespace;
        Category = category;
        Uses = uses;
    }

    /// <summary>The namespace, as code writes it.</summary>
    public string Namespace { get; }

    /// <summary>The id of the category.</summary>
    public string Category { get; }

    /// <summary>Ids of the uses, in the order of the declaration.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>Whether somebody has confirmed the declaration.</summary>
    public DeclarationStatus Status { get; set; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
