using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>A term that the analyzer offers for a finding.</summary>
/// <param name="Id">The term.</param>
/// <param name="Title">Its title in the policy.</param>
/// <param name="Members">For a use: the indexes of the members whose category it lists.</param>
internal sealed record Choice(string Id, string Title, ImmutableArray<int> Members)
{
    private static readonly char[] Separator = { '|' };

    /// <summary>The terms offered for a finding, in the order of the policy.</summary>
    public static ImmutableArray<Choice> Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FindingProperties.Choices, out var lines) || string.IsNullOrEmpty(lines))
        {
            return ImmutableArray<Choice>.Empty;
        }

        return lines!.Split('\n').Select(Parse).ToImmutableArray();
    }

    private static Choice Parse(string line)
    {
        var parts = line.Split(Separator, 3);
        return parts.Length == 3
            ? new Choice(parts[0], parts[2], parts[1].Split(',').Select(int.Parse).ToImmutableArray())
            : new Choice(parts[0], parts[1], ImmutableArray<int>.Empty);
    }
}
