using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Decides what the path on the command line means.</summary>
internal static class TargetResolver
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx", ".slnf"];

    /// <summary>The target that <paramref name="path"/> names.</summary>
    /// <param name="path">A solution, a project or a folder; absolute or relative to the current folder.</param>
    /// <exception cref="UsageException">The path does not exist, is of another kind, or does not say which of several is meant.</exception>
    public static ScanTarget Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return ResolveFolder(Path.TrimEndingDirectorySeparator(full));
        }

        if (!File.Exists(full))
        {
            throw new UsageException($"'{path}' does not exist. Name a solution, a C# project or a folder.");
        }

        var root = Path.GetDirectoryName(full)!;
        var extension = Path.GetExtension(full).ToLowerInvariant();
        if (SolutionExtensions.Contains(extension))
        {
            return new ScanTarget(TargetKind.Solution, full, root, []);
        }

        return extension == ".csproj"
            ? new ScanTarget(TargetKind.Project, full, root, [full])
            : throw new UsageException($"'{path}' is neither a solution (.sln, .slnx, .slnf) nor a C# project (.csproj).");
    }

    private static ScanTarget ResolveFolder(string folder)
    {
        var solutions = Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".sln" or ".slnx")
            .OrderBy(file => file, StringComparer.Ordinal)
            .ToImmutableArray();
        if (solutions.Length == 1)
        {
            return new ScanTarget(TargetKind.Solution, solutions[0], folder, []);
        }

        if (solutions.Length > 1)
        {
            throw new UsageException(
                $"'{folder}' holds {solutions.Length} solutions. Name one of them:" + List(solutions, folder));
        }

        var projects = SourceFolders.Files(folder).Where(file => Path.GetExtension(file).Equals(".csproj", StringComparison.OrdinalIgnoreCase)).OrderBy(file => file, StringComparer.Ordinal).ToImmutableArray();
        return projects.IsEmpty
            ? throw new UsageException($"'{folder}' holds no solution, and there is no C# project in it or below it. Name the folder that does.")
            : new ScanTarget(TargetKind.Folder, folder, folder, projects);
    }

    private static string List(ImmutableArray<string> files, string folder)
        => string.Concat(files.Select(file => Environment.NewLine + "  " + Path.GetRelativePath(folder, file)));
}
