using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>What a repository may register by itself.</summary>
public sealed record DelegationCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>The repositories that it covers; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Repositories { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Sections to which it may add: <c>uses</c>, <c>surveys</c>, <c>origins</c>.</summary>
    public ImmutableArray<string> MayAdd { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Ids under <c>purposes</c> that a registration may name.</summary>
    public ImmutableArray<Located<string>> Purposes { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Channels that a registration may name.</summary>
    public ImmutableArray<string> Channels { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How long a registration lasts at most, in days.</summary>
    public int? NoLongerThanDays { get; init; }
}
