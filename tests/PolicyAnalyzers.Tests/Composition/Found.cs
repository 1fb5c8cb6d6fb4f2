using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>What was found in the sample.</summary>
/// <param name="Levels">Findings, each with how strictly it binds.</param>
/// <param name="Faults">What is said of the policy's files, and failures of ours.</param>
internal sealed record Found(SortedDictionary<string, int> Levels, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>What the other lost, or holds less strictly. A term that a delegation allowed is no loss.</summary>
    public IReadOnlyList<string> LostIn(Found other) =>
    [
        .. Levels
            .Where(each => !(each.Key.StartsWith("POL0009", System.StringComparison.Ordinal) && each.Key.Contains(" team-", System.StringComparison.Ordinal)))
            .Where(each => !other.Levels.TryGetValue(each.Key, out var level) || level < each.Value)
            .Select(each => $"{each.Key} at {each.Value}"),
    ];
}
