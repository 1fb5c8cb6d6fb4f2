using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A recipient in the sense of GDPR art. 4(9), or a store.</summary>
public sealed record DestinationCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>Its kind in the taxonomy, such as <c>processor.messaging</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it processes data.</summary>
    public string? Region { get; init; }

    /// <summary>The contract under which it does.</summary>
    public string? Contract { get; init; }

    /// <summary>API through which code reaches it.</summary>
    public ImmutableArray<SymbolReference> Symbols { get; init; } = ImmutableArray<SymbolReference>.Empty;

    /// <summary>Host names through which code reaches it.</summary>
    public ImmutableArray<Located<string>> Hosts { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>How its readers are to understand the data.</summary>
    public string? Guidance { get; init; }
}
