using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Says that this is the same datum as another member, in another shape: a view model, a message, a parameter.</summary>
/// <remarks>The analyzers read the declaration at the other member, so that uses are kept in one place. A member that does not exist, or that points back here, declares nothing.</remarks>
/// <example>
/// The message carries the customer's own number.
/// <code>
/// public record SmsMessage([property: SameAs(typeof(Customer), nameof(Customer.Phone))] string Phone, string Text);
/// </code>
/// </example>
[AttributeUsage(Targets.Datum, AllowMultiple = false, Inherited = true)]
public sealed class SameAsAttribute : Attribute
{
    /// <summary>Points at the member that carries the declaration.</summary>
    /// <param name="type">The type that holds the member.</param>
    /// <param name="member">The name of its property or field; use <c>nameof</c>.</param>
    public SameAsAttribute(Type type, string member)
    {
        Type = type;
        Member = member;
    }

    /// <summary>The type that holds the member.</summary>
    public Type Type { get; }

    /// <summary>The name of its property or field.</summary>
    public string Member { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
