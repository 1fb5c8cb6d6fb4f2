using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>What a person was asked, and how it is proved.</summary>
public sealed record ConsentCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>Ids under <c>purposes</c> that it covers.</summary>
    public ImmutableArray<Located<string>> Purposes { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Channels that it covers: <c>email</c>, <c>sms</c>, …</summary>
    public ImmutableArray<string> Channels { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How long it holds once given, in days; null for no limit.</summary>
    public int? MaxAgeDays { get; init; }

    /// <summary>The method that tells whether it was given.</summary>
    public SymbolReference? Check { get; init; }
}
