using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>A finding, before it is known how strictly its rule binds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where it is shown.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Finding(Rule Rule, Location Location, params object[] Arguments)
{
    /// <summary>The documentation id of what it is about; with <see cref="Evidence"/> it tells the same finding in another version of the code.</summary>
    public string? SubjectId { get; init; }

    /// <summary>What was seen, in words that stay the same as long as the fact does.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What to do, in one sentence.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Other places of the same fact.</summary>
    public ImmutableArray<Location> Elsewhere { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>What a code fix or a report needs to know besides.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
