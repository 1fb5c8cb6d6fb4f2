using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>What a declaration is a copy of.</summary>
/// <param name="Sources">Names of the members whose data it holds.</param>
/// <param name="Asked">What that means for it, in one sentence; null where it is no copy.</param>
internal sealed record CopyExplanation(ImmutableArray<string> Sources, string? Asked)
{
    /// <summary>It is no copy.</summary>
    public static CopyExplanation None { get; } = new([], null);
}
