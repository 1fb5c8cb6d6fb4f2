using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>
/// Waivers of a repository's fragments that cover nothing any more (POL0007). Only the gate sees all projects; and only of a fragment whose projects were all
/// examined can it be said. The organisation's own waivers may be for other repositories.
/// </summary>
internal static class UnusedWaivers
{
    /// <summary>A finding at each such waiver.</summary>
    /// <param name="request">What is judged, and by what.</param>
    /// <param name="projects">What was compiled again.</param>
    /// <param name="more">Findings that are not the analyzers'.</param>
    /// <param name="examined">What was examined.</param>
    /// <param name="root">The repository's root.</param>
    public static IEnumerable<Finding> Run(GateRequest request, ImmutableArray<ProjectResult> projects, IEnumerable<Finding> more, Examined examined, string root)
    {
        var used = projects.SelectMany(project => project.Findings).Concat(more).Select(finding => finding.Property(FindingProperties.Waiver)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var path in projects.SelectMany(project => RepositoryFiles.Fragments(project.Compilation.Project, root)).Distinct(PathText.Comparer).Order(StringComparer.Ordinal))
        {
            if (FragmentReader.Read(File.ReadAllText(path), path, request.Policy.Document).Fragment is not { } fragment
                || !examined.AllProjectsBeside(path))
            {
                continue;
            }

            foreach (var waiver in fragment.Waivers.Where(waiver => !waiver.Retired && (examined.AllTexts || waiver.File is null) && !used.Contains(waiver.Id) && !(waiver.Expires < request.AsOf)))
            {
                const string Remedy = "delete it";
                var span = waiver.IdAt.Span;
                yield return new Finding(
                    RuleIds.ExpiredEntry,
                    $"The waiver '{waiver.Id}' covers nothing any more and would cover the same finding if it came back; {Remedy}",
                    new Place(path, span.Line, span.Column, span.EndLine, span.EndColumn),
                    [],
                    ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, "soft-mandatory").Add(PropertyKeys.Remedy, Remedy),
                    Suppression: null,
                    [path]);
            }
        }
    }
}
