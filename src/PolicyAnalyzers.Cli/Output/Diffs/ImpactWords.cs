using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Diffing.Impact;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>What every format for people says of the impact on code.</summary>
internal static class ImpactWords
{
    /// <summary>What changes in sum. Where the evidence has gaps, no number is a promise.</summary>
    public static string Summary(ImpactReport impact)
    {
        var counts = $"{Count.Of(impact.Appearing.Length, "finding appears", "findings appear")}, {Count.Of(impact.Disappearing.Length, "disappears", "disappear")}, "
            + $"{Count.Of(impact.ChangingLevel.Length, "changes its level", "change their level")}, {Count.Of(impact.Unchanged, "stays", "stay")} as before";
        return impact.Problems.IsEmpty
            ? $"Impact on {impact.Target}: {counts}"
            : $"The impact on {impact.Target} is not known: not everything could be examined. In what could be: {counts}";
    }

    /// <summary>The changes by kind; kinds without any are left out.</summary>
    public static IEnumerable<(string Heading, ImmutableArray<FindingChange> Changes)> Groups(ImpactReport impact)
        => new[] { ("Appear", impact.Appearing), ("Change their level", impact.ChangingLevel), ("Disappear", impact.Disappearing) }
            .Where(group => !group.Item2.IsEmpty);

    /// <summary>One finding on one line.</summary>
    public static string Of(FindingChange change)
    {
        var state = (change.Newer ?? change.Older)!;
        var level = change is { Older: { } was, Newer: { } isNow } ? $"{was.Level} → {isNow.Level}" : state.Level;
        var place = state.File is null ? string.Empty : $"  {state.File}:{state.Line}";
        return $"{change.Finding.Rule}  {level}  {(change.Finding.Symbol is [_, ':', .. var name] ? name : change.Finding.Symbol)}{place}";
    }
}
