using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>
/// What a repository may say beside the policy: fragments, which only tighten or register what they may, and a baseline. They are looked for on the
/// disk where a build looks for them, since the build's own list is the repository's to change.
/// </summary>
internal static class RepositoryFiles
{
    /// <summary>The fragments in the project's folder and those above it, up to the repository's root; absolute paths, sorted.</summary>
    public static IEnumerable<string> Fragments(string project, string root) => FoldersAbove(project, root)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.fragment.policy.yaml"))
        .Order(StringComparer.Ordinal);

    /// <summary>The nearest baseline above a project; null where there is none.</summary>
    public static string? Baseline(string project, string root) => FoldersAbove(project, root)
        .Select(folder => Path.Combine(folder, BaselineLanguage.FileName))
        .FirstOrDefault(File.Exists);

    /// <summary>The repository's root: the folder above that Git keeps, else the target's folder.</summary>
    public static string Root(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var git = Path.Combine(current.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return current.FullName;
            }
        }

        return folder;
    }

    private static IEnumerable<string> FoldersAbove(string project, string root)
    {
        for (var folder = Path.GetDirectoryName(project); folder is not null && Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
            if (PathText.Comparer.Equals(folder, root))
            {
                yield break;
            }
        }
    }
}
