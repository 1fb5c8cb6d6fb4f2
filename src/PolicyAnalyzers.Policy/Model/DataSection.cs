using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>data</c>: what counts as customer data, and what must be declared.</summary>
public sealed record DataSection
{
    /// <summary>Stages whose absence is reported.</summary>
    public Stages Require { get; init; } = Stages.Origin | Stages.Purpose | Stages.Consent;

    /// <summary>Whether what is found in members of one type is one finding (<c>group-by: type</c>) or one for each (<c>member</c>).</summary>
    public bool GroupByType { get; init; } = true;

    /// <summary>Globs of files that tools write.</summary>
    public ImmutableArray<string> Generated { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Languages of the lexicon in force; empty: all of them.</summary>
    public ImmutableArray<string> Languages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Every category: those of the taxonomy, with what the policy says of them, and those that it adds.</summary>
    public Cards<CategoryCard> Categories { get; init; } = Cards<CategoryCard>.None;

    /// <summary>Attributes that already mean something: full metadata name to a category's id, or <c>personal</c> or <c>none</c>.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Symbols that hold no customer data, each with the reason.</summary>
    public ImmutableArray<Exemption> Exempt { get; init; } = ImmutableArray<Exemption>.Empty;

    /// <summary>How an emotion may be held; null where the policy says nothing.</summary>
    public EmotionRule? Emotion { get; init; }
}
