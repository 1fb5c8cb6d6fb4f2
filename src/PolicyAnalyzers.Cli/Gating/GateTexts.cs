using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Texts;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>
/// What no compiler reads: settings, pages, scripts, templates; and C# files that no compilation took, since a project can leave a file out in the one build
/// that the gate makes.
/// </summary>
internal static class GateTexts
{
    /// <summary>The findings, and which files were not read or do not count.</summary>
    public static (ImmutableArray<Finding> Findings, ImmutableArray<string> Remarks) Run(GateRequest request, ImmutableArray<ProjectResult> projects, string root, CancellationToken cancellation)
    {
        var judge = new TextJudge(JudgedBy.Of(request, root));
        var compiled = projects.SelectMany(project => project.Sources.Keys).ToHashSet(PathText.Comparer);
        var scan = TextScanner.Scan(request.Target.Root, request.Policy.Document, withSources: true, cancellation);
        ImmutableArray<Finding> findings =
        [
            .. scan.Findings
                .Where(text => IsCSharp(text.File) ? !compiled.Contains(text.File) : TextKinds.Of(Path.GetRelativePath(request.Target.Root, text.File).Replace('\\', '/'), withSources: false) is not null)
                .Select(text => judge.Judge(text) with { Projects = [ProjectAbove(text.File, request.Target)] }),
        ];
        return ([.. findings, .. judge.Expired.Select(finding => finding with { Projects = [finding.Place!.File] })], [.. TextResults.Remarks(scan, request.Target.Root), .. judge.Remarks]);
    }

    // Sources of other languages are judged by what is built of them, where that is .NET; elsewhere they are for `scan --text`.
    private static bool IsCSharp(string file) => Path.GetExtension(file).Equals(".cs", StringComparison.OrdinalIgnoreCase);

    private static string ProjectAbove(string file, ScanTarget target)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null && folder.Length >= target.Root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder).Where(Coverage.ProjectsOnDisk.IsProject).Order(StringComparer.Ordinal).FirstOrDefault() is { } project)
            {
                return project;
            }
        }

        return target.Path;
    }
}
