using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Annotations;

/// <summary>Says what code <em>does</em> with the customer data that it receives: the uses of the policy that it carries out.</summary>
/// <remarks>
/// On a type it holds for all its methods; a method's own declaration comes before it. The analyzers compare it with what the data is held for
/// (<see cref="CustomerDataAttribute"/>): data that reaches code acting for another, not compatible purpose is POL2001.
/// </remarks>
/// <example>
/// The notifier sends delivery messages and nothing else, so a phone number held for <c>account-recovery</c> alone must not come here.
/// <code>
/// [ActsFor("delivery-sms")]
/// public sealed class DeliveryNotifier
/// {
///     public Task NotifyAsync(string phone, string text) => gateway.SendAsync(phone, text);
/// }
/// </code>
/// </example>
[AttributeUsage(Targets.Code, AllowMultiple = false, Inherited = true)]
public sealed class ActsForAttribute : Attribute
{
    /// <summary>Declares one use. Assemblies that are marked CLS-compliant may name one use without a warning.</summary>
    /// <param name="use">The id of a card under <c>uses</c> in the policy.</param>
    public ActsForAttribute(string use) => Uses = new[] { use };

    /// <summary>Declares any number of uses.</summary>
    /// <param name="uses">Ids of cards under <c>uses</c> in the policy.</param>
    public ActsForAttribute(params string[] uses) => Uses = uses;

    /// <summary>Ids of the uses that the code carries out, in the order of the declaration.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
