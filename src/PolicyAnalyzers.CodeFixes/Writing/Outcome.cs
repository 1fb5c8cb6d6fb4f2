using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>An outcome that the policy states for a use, and that the analyzer offers for a finding.</summary>
/// <param name="Use">The use.</param>
/// <param name="Title">Its title.</param>
/// <param name="Customer">What it does for the customer; empty where the policy does not say.</param>
/// <param name="Company">What it does for the company; empty where the policy does not say.</param>
internal sealed record Outcome(string Use, string Title, string Customer, string Company)
{
    /// <summary>The outcomes offered for a finding, in the order of the policy.</summary>
    public static ImmutableArray<Outcome> Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.Outcomes, out var lines) && !string.IsNullOrEmpty(lines)
            ? lines!.Split('\n').Select(static line => line.Split('\t')).Select(static parts => new Outcome(parts[0], parts[1], parts[2], parts[3])).ToImmutableArray()
            : ImmutableArray<Outcome>.Empty;
}
