using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>Reads what the injected targets noted of each run of the C# compiler.</summary>
internal static class CompilerInvocations
{
    /// <summary>All of them, sorted by project and framework. None where the folder does not exist.</summary>
    public static ImmutableArray<CompilerInvocation> Read(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.txt")
            .Select(ReadFile)
            .OfType<CompilerInvocation>()
            .OrderBy(invocation => invocation.Project, StringComparer.Ordinal)
            .ThenBy(invocation => invocation.TargetFramework, StringComparer.Ordinal)]
        : [];

    // An empty framework is no line. Without arguments the compiler did not run: EvidenceCheck says so of the project.
    private static CompilerInvocation? ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        var first = Array.FindIndex(lines, 1, line => line.StartsWith('/'));
        return first < 0 ? null : new CompilerInvocation(lines[0], first > 1 ? lines[1] : string.Empty, [.. lines[first..]]);
    }
}
