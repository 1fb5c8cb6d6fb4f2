using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Asks the SDK which projects a solution holds, so that every format that it builds is understood here too.</summary>
internal static class SolutionProjects
{
    /// <summary><paramref name="target"/> with its projects. Other targets know theirs already.</summary>
    /// <exception cref="UsageException">The solution cannot be read.</exception>
    public static async Task<ScanTarget> ListAsync(ScanTarget target, CancellationToken cancellation)
    {
        if (target.Kind != TargetKind.Solution)
        {
            return target;
        }

        var outcome = await ProcessRunner.RunDotnetAsync(
            ["sln", target.Path, "list"], target.Root, ImmutableDictionary<string, string>.Empty, onLine: null, cancellation).ConfigureAwait(false);
        return outcome.ExitCode == 0
            ? target with { Projects = Parse(outcome.Lines, target.Root) }
            : throw new UsageException($"The solution '{target.Path}' cannot be read: {string.Join(' ', outcome.Lines).Trim()}");
    }

    /// <summary>The paths below the ruled line of the listing, as absolute paths.</summary>
    internal static ImmutableArray<string> Parse(ImmutableArray<string> lines, string root)
        => [.. lines
            .SkipWhile(line => !line.StartsWith("---", StringComparison.Ordinal))
            .Skip(1)
            .Where(line => line.Trim().Length > 0)
            .Select(line => Path.GetFullPath(Path.Combine(root, line.Trim().Replace('\\', Path.DirectorySeparatorChar))))
            .OrderBy(path => path, StringComparer.Ordinal)];
}
