using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>How data is captured.</summary>
public sealed record OriginCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>Who or what it came from, in the taxonomy: <c>provided.subject</c>, <c>inferred</c>, …</summary>
    public string? Source { get; init; }

    /// <summary>The notice that the person was shown.</summary>
    public string? Notice { get; init; }

    /// <summary>Ids under <c>purposes</c>, or kinds of purposes, that the data must not serve.</summary>
    public ImmutableArray<Located<string>> Forbids { get; init; } = ImmutableArray<Located<string>>.Empty;
}
