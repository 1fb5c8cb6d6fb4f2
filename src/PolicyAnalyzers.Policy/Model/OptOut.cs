using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>How a person ends all contact.</summary>
public sealed record OptOut
{
    /// <summary>How far it reaches: <c>global</c>, <c>channel</c> or <c>platform</c>.</summary>
    public string Scope { get; init; } = "global";

    /// <summary>How soon it must be obeyed, in days.</summary>
    public int? WithinDays { get; init; }

    /// <summary>Answers that mean it, by language.</summary>
    public ImmutableArray<OptOutKeywords> Keywords { get; init; } = ImmutableArray<OptOutKeywords>.Empty;
}
