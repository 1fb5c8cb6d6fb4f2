using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>
/// The files of a folder that belong to it: what Git tracks or would track, where the folder is in a checkout and Git is there; else all but the
/// folders in which tools write. Links are not followed.
/// </summary>
internal static class FolderFiles
{
    private static readonly HashSet<string> SkippedFolders = new(["bin", "obj", "node_modules", ".git", ".vs", ".idea", ".terraform", "TestResults"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Their paths relative to the folder, with slashes, sorted.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
        [.. (OfGit(folder) ?? Walk(folder, folder)).Where(file => !IsSkipped(file)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsSkipped(string relative) => relative.Split('/').SkipLast(1).Any(SkippedFolders.Contains);

    private static IEnumerable<string> Walk(string folder, string root)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options))
        {
            yield return Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        }

        foreach (var directory in Directory.EnumerateDirectories(folder, "*", options).Where(directory => !SkippedFolders.Contains(Path.GetFileName(directory))))
        {
            foreach (var file in Walk(directory, root))
            {
                yield return file;
            }
        }
    }

    // A repository's own settings can name a program for Git to run where it lists files: that one is not.
    private static List<string>? OfGit(string folder) =>
        GitCommand.Run(folder, "-c", "core.fsmonitor=false", "ls-files", "-z", "--cached", "--others", "--exclude-standard") is { } listed
        && listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => IsFile(Path.Combine(folder, file))).ToList() is { Count: > 0 } files
            ? files
            : null;

    private static bool IsFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };
}
