using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>
/// Makes one finding of what several target frameworks, or several projects that link the same file, each report, and sorts: by rule, place and
/// message, so that two scans of the same code give the same text.
/// </summary>
internal static class FindingMerger
{
    /// <summary>The findings, each once. One that is suppressed in only some of its compilations counts as not suppressed.</summary>
    public static ImmutableArray<Finding> Merge(IEnumerable<Finding> findings)
        => [.. findings
            .GroupBy(Key)
            .Select(Combine)
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place?.Line ?? 0)
            .ThenBy(finding => finding.Place?.Column ?? 0)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ThenBy(finding => finding.Projects.FirstOrDefault(), StringComparer.Ordinal)];

    /// <summary>What has no place in a file is told apart by its project.</summary>
    private static (string Rule, string? Where, int Line, int Column, string Message) Key(Finding finding)
        => finding.Place is { } place
            ? (finding.Rule, place.File, place.Line, place.Column, finding.Message)
            : (finding.Rule, finding.Projects[0], 0, 0, finding.Message);

    private static Finding Combine(IEnumerable<Finding> same)
    {
        var all = same.ToImmutableArray();
        var shown = all.FirstOrDefault(finding => finding.Suppression is null) ?? all[0];
        return shown with { Projects = [.. all.SelectMany(finding => finding.Projects).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }
}
