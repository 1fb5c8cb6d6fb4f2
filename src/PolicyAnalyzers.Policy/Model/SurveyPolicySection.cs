using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>survey-policy</c>.</summary>
public sealed record SurveyPolicySection
{
    /// <summary>The single governed client; null where the policy names none.</summary>
    public SymbolReference? Client { get; init; }

    /// <summary>The platforms that the policy speaks of.</summary>
    public Cards<PlatformCard> Platforms { get; init; } = Cards<PlatformCard>.None;

    /// <summary>Known uses outside the client.</summary>
    public ImmutableArray<LegacyEntry> Legacy { get; init; } = ImmutableArray<LegacyEntry>.Empty;
}
