using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>The files below a folder that belong to people: what tools write or fetch is left out.</summary>
internal static class SourceFolders
{
    /// <summary>Folders that hold no sources of their own.</summary>
    private static readonly HashSet<string> Skipped = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Absolute paths, folder by folder, sorted within each.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            yield return file;
        }

        foreach (var file in new DirectoryInfo(folder).EnumerateDirectories().Where(IsOwn).OrderBy(inner => inner.Name, StringComparer.Ordinal).SelectMany(inner => Files(inner.FullName)))
        {
            yield return file;
        }
    }

    // A link may lead back up; hidden folders belong to tools.
    private static bool IsOwn(DirectoryInfo folder)
        => !Skipped.Contains(folder.Name) && !folder.Name.StartsWith('.') && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
