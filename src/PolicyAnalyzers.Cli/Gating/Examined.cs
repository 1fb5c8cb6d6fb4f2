using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What was examined without a gap. Only of that can be said that something is not there any more.</summary>
/// <param name="Projects">Absolute paths of projects.</param>
/// <param name="AllTexts">Whether the texts of the whole repository were read: not, where a part of it is judged.</param>
internal sealed record Examined(IReadOnlySet<string> Projects, bool AllTexts)
{
    /// <summary>What a gate examined. What is in another language than C# is judged by what was built of it.</summary>
    public static Examined Of(GateRequest request, string root, BuildLog log, ImmutableArray<ProjectResult> projects, ImmutableArray<ScanProblem> unread) => new(
        log.Compilations.Where(compilation => !compilation.IsCSharp)
            .Select(compilation => compilation.Project)
            .Concat(projects.Select(project => project.Compilation.Project))
            .Except(projects.Where(project => !project.Problems.IsEmpty).Select(project => project.Compilation.Project))
            .Except(unread.Select(problem => problem.Project).OfType<string>())
            .ToHashSet(PathText.Comparer),
        PathText.Comparer.Equals(Path.TrimEndingDirectorySeparator(request.Target.Root), Path.TrimEndingDirectorySeparator(root)));

    /// <summary>Whether every project beside and below a file was examined.</summary>
    public bool AllProjectsBeside(string file) => SourceFolders.Files(Path.GetDirectoryName(file)!).Where(ProjectsOnDisk.IsProject).All(Projects.Contains);
}
