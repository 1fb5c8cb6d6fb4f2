using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>
/// Entries of a baseline that match nothing any more (POL0007). Left in the file, they would hide the same finding when it comes back. They are asked for only
/// where every project below the baseline was examined: in another one they may match.
/// </summary>
internal static class StaleEntries
{
    private const int MostNamed = 3;

    /// <summary>A finding for each baseline with such entries.</summary>
    /// <param name="request">What is judged.</param>
    /// <param name="baselines">The baselines.</param>
    /// <param name="projects">What was compiled again.</param>
    /// <param name="texts">What the texts name.</param>
    /// <param name="examined">What was examined.</param>
    public static IEnumerable<Finding> Run(GateRequest request, ImmutableArray<Baseline> baselines, ImmutableArray<ProjectResult> projects, ImmutableArray<Finding> texts, Examined examined)
    {
        var matched = projects.SelectMany(project => project.Findings).Concat(texts).SelectMany(FindingEntries.Of).ToHashSet();
        foreach (var baseline in baselines)
        {
            ImmutableArray<Located<BaselineEntry>> stale = [.. baseline.Entries
                .Where(entry => examined.AllTexts || entry.Value.File.Length == 0)
                .Where(entry => Binds(request, entry.Value.Rule) && !matched.Contains(entry.Value))];
            if (!stale.IsEmpty && examined.AllProjectsBeside(baseline.Path))
            {
                yield return Describe(baseline, stale);
            }
        }
    }

    // What is only observed is not looked for, so nothing can be said of it.
    private static bool Binds(GateRequest request, string rule)
        => request.Policy.Document.IsBuiltIn || request.Policy.Document.Levels.LevelOf(rule, request.AsOf) != EnforcementLevel.Observe;

    private static Finding Describe(Baseline baseline, ImmutableArray<Located<BaselineEntry>> stale)
    {
        const string Remedy = "delete them from the file, which only shrinks";
        var names = string.Join(", ", stale.Take(MostNamed).Select(entry => $"{entry.Value.Rule} at {entry.Value.Place}"));
        var more = stale.Length > MostNamed ? $" and {stale.Length - MostNamed} more" : string.Empty;
        var span = stale[0].Span;
        return new Finding(
            RuleIds.ExpiredEntry,
            $"{Count.Of(stale.Length, "entry of the baseline matches", "entries of the baseline match")} nothing any more ({names}{more}) and would hide the same finding if it came back; {Remedy}",
            new Place(baseline.Path, span.Line, span.Column, span.EndLine, span.EndColumn),
            [.. stale.Skip(1).Select(entry => new Place(baseline.Path, entry.Span.Line, entry.Span.Column, entry.Span.EndLine, entry.Span.EndColumn))],
            ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, "soft-mandatory").Add(PropertyKeys.Remedy, Remedy),
            Suppression: null,
            [baseline.Path]);
    }
}
