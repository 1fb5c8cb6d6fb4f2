using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Recognition;

/// <summary>A declaration holds customer data.</summary>
/// <param name="Category">Which data.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Pseudonymous">It is hashed, masked or encrypted: still personal, no longer readable.</param>
/// <param name="Reasons">What speaks for it and against it, in the order of being weighed.</param>
internal sealed record Verdict(CategoryCard Category, Confidence Confidence, bool Pseudonymous, ImmutableArray<Evidence> Reasons)
{
    /// <summary>The main reason as a short phrase for messages: <c>its name says "phone number"</c>, <c>[EmailAddress] marks it</c>.</summary>
    public string Why => Explaining.Phrase(Reasons);

    /// <summary>Whether it is the content of a value object: whoever holds the object holds the datum, and the object's type is held for no use.</summary>
    public bool IsContent => !Reasons.IsEmpty && Reasons[0].Kind == EvidenceKind.Content;
}
