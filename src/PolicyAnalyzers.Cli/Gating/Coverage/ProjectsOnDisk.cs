using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>The projects that a folder holds, whatever a solution says: one that nobody lists could be built elsewhere.</summary>
internal static class ProjectsOnDisk
{
    private static readonly string[] Extensions = [".csproj", ".vbproj", ".fsproj"];

    /// <summary>Is it a project whose compiler makes a .NET assembly?</summary>
    public static bool IsProject(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Absolute paths of the projects that must be compiled, sorted.</summary>
    public static IEnumerable<string> Of(ScanTarget target)
    {
        var named = target.Projects.Where(IsProject);
        return target.Kind == TargetKind.Project ? named : named.Union(SourceFolders.Files(target.Root).Where(IsProject), PathText.Comparer).Order(StringComparer.Ordinal);
    }
}
