using System;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.PostgreSqlServer;

/// <summary>The programs of PostgreSQL on this machine.</summary>
public static class Installation
{
    /// <summary>What to do where there is none.</summary>
    public const string Remedy = "PostgreSQL 15 or later is not installed: on Debian run .ci/postgresql, elsewhere set PG_BIN to the folder that has initdb and postgres.";

    private const int OldestVersion = 15;

    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>; null where there is none. Set <c>PG_BIN</c> where it is in no usual place.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        string?[] usual =
        [
            Environment.GetEnvironmentVariable("PG_BIN"),
            .. Versions("/usr/lib/postgresql"),
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        ];
        return usual.FirstOrDefault(static folder => !string.IsNullOrEmpty(folder) && File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    // Debian keeps every version in a folder of its own.
    private static string[] Versions(string root) => !Directory.Exists(root)
        ? []
        : [.. Directory.GetDirectories(root)
            .Select(static folder => (Folder: Path.Combine(folder, "bin"), Version: int.TryParse(Path.GetFileName(folder), out var version) ? version : 0))
            .Where(static each => each.Version >= OldestVersion)
            .OrderByDescending(static each => each.Version)
            .Select(static each => each.Folder)];
}
