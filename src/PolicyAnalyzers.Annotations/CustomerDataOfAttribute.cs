using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Declares customer data from outside: a member of a type that cannot carry attributes, because a tool writes it or another company owns it.</summary>
/// <remarks>The analyzers treat the member in this assembly as if it carried <see cref="CustomerDataAttribute"/>. An attribute on the member itself comes before it.</remarks>
/// <example>
/// The entity is scaffolded from the database and written anew with each migration.
/// <code>
/// [assembly: CustomerDataOf(typeof(Db.Kunde), nameof(Db.Kunde.Tel), "delivery-sms", Category = "contact.phone")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CustomerDataOfAttribute : Attribute
{
    /// <summary>Declares one use of a member. Assemblies that are marked CLS-compliant may name one use without a warning.</summary>
    /// <param name="type">The type that holds the member.</param>
    /// <param name="member">The name of its property or field; use <c>nameof</c>.</param>
    /// <param name="use">The id of a card under <c>uses</c> in the policy.</param>
    public CustomerDataOfAttribute(Type type, string member, string use)
        : this(type, member, new[] { use })
    {
    }

    /// <summary>Declares any number of uses of a member.</summary>
    /// <param name="type">The type that holds the member.</param>
    /// <param name="member">The name of its property or field; use <c>nameof</c>.</param>
    /// <param name="uses">Ids of cards under <c>uses</c> in the policy.</param>
    public CustomerDataOfAttribute(Type type, string member, params string[] uses)
    {
        Type = type;
        Member = member;
        Uses = uses;
    }

    /// <summary>The type that holds the member.</summary>
    public Type Type { get; }

    /// <summary>The name of its property or field.</summary>
    public string Member { get; }

    /// <summary>Ids of the uses that it is held for, in the order of the declaration.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>The id of its category, such as <c>contact.phone</c>; null where the analyzers may infer it.</summary>
    public string? Category { get; set; }

    /// <summary>Whether somebody has confirmed the declaration.</summary>
    public DeclarationStatus Status { get; set; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
