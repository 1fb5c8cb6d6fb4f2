using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A survey platform under <c>survey-policy.platforms</c>.</summary>
public sealed record PlatformCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary><c>approved</c> or <c>retired</c>.</summary>
    public string Status { get; init; } = "approved";

    /// <summary>The last day of a retired platform; null where it has none.</summary>
    public PolicyDate? Until { get; init; }

    /// <summary>Whether nobody may use the platform any more: it is retired, and its last day, where it has one, has passed.</summary>
    /// <param name="today">The day; null where none is known, and no date has passed.</param>
    public bool IsOver(PolicyDate? today) => Retired || (Status == "retired" && (Until is not { } until || today > until));

    /// <summary>API that belongs to the platform, besides what the built-in catalogue knows.</summary>
    public ImmutableArray<SymbolReference> Symbols { get; init; } = ImmutableArray<SymbolReference>.Empty;

    /// <summary>Host names that belong to the platform.</summary>
    public ImmutableArray<Located<string>> Hosts { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Accounts that may be used.</summary>
    public ImmutableArray<string> Accounts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Where the platform processes data.</summary>
    public string? Region { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Administrator { get; init; }

    /// <summary>Configuration keys that hold the platform's secrets; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Credentials { get; init; } = ImmutableArray<string>.Empty;
}
