using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A category of customer data: one of the taxonomy's, or one that the policy adds.</summary>
public sealed record CategoryCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>identity, descriptive, attitudinal, behavioural or governance.</summary>
    public string Kind { get; init; } = "identity";

    /// <summary>direct, indirect, pseudonymous or attribute.</summary>
    public string Role { get; init; } = "direct";

    /// <summary>How it must be protected where it is stored: <c>encrypted</c>, …; null where the policy asks nothing.</summary>
    public string? Protection { get; init; }

    /// <summary>Names that the policy adds to the lexicon, in any language.</summary>
    public ImmutableArray<string> Terms { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What the W3C Data Privacy Vocabulary calls it, as CURIEs (see <see cref="Vocabulary.Term.Dpv"/>): the policy's word, else the taxonomy's; none where neither has one.</summary>
    public ImmutableArray<string> Dpv { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What Fideslang calls it: the policy's word, else the taxonomy's; none where neither has one.</summary>
    public ImmutableArray<string> Fides { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a declaration is asked for: a datum that identifies, reaches or locates a person, alone or with other data.</summary>
    public bool IsIdentifier => Role is "direct" or "indirect" or "pseudonymous";
}
