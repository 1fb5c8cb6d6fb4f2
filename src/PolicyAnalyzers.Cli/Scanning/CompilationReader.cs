using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Reads what the injected targets noted before each run of a compiler.</summary>
internal static class CompilationReader
{
    /// <summary>All notes in <paramref name="folder"/>, sorted by project and framework. None where the folder does not exist.</summary>
    public static ImmutableArray<Compilation> Read(string folder)
        => Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt")
                .Select(ReadFile)
                .OrderBy(compilation => compilation.Project, StringComparer.Ordinal)
                .ThenBy(compilation => compilation.TargetFramework, StringComparer.Ordinal)
                .ThenBy(compilation => compilation.SarifFile, StringComparer.Ordinal)]
            : [];

    private static Compilation ReadFile(string path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            values[line[..equals]] = line[(equals + 1)..];
        }

        return new Compilation(
            values["Project"], values["TargetFramework"], values["Language"], int.Parse(values["Sources"], CultureInfo.InvariantCulture), values["Sarif"]);
    }
}
