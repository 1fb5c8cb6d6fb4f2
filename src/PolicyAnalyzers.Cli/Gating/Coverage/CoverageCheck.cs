using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>Holds what was compiled against what had to be. A project that nobody compiled is never taken for clean.</summary>
internal static class CoverageCheck
{
    /// <summary>The gaps, in a stable order: errors of the build first, then projects by path.</summary>
    public static ImmutableArray<ScanProblem> Run(GateRequest request, BuildLog log)
    {
        var target = request.Target;
        var errors = EvidenceCheck.BuildProblems(new BuildOutcome(log.Succeeded || !log.Errors.IsEmpty, log.Errors, []), target.Root).ToImmutableArray();
        var explained = errors.Select(problem => problem.Project).OfType<string>().ToHashSet(PathText.Comparer);
        var compiled = log.Compilations.ToLookup(compilation => compilation.Project, PathText.Comparer);
        ImmutableArray<string> expected = [.. ProjectsOnDisk.Of(target)];
        if (!expected.Any(log.Projects.Contains) && !expected.IsEmpty && errors.IsEmpty)
        {
            return [new ScanProblem(null, OfAnother(log, target), [])];
        }

        var problems = errors.ToBuilder();
        foreach (var project in expected.Where(project => !explained.Contains(project)))
        {
            if (Gap(project, log, compiled[project].ToImmutableArray(), target) is { } gap && Text(gap, project, request) is { } text)
            {
                problems.Add(new ScanProblem(project, text, []));
            }
        }

        if (problems.Count == 0 && log.Compilations.IsEmpty)
        {
            problems.Add(new ScanProblem(null, "Nothing was compiled, so there is no evidence at all.", []));
        }

        return problems.ToImmutable();
    }

    /// <summary>The exclusion that covers a project on the day of the gate; null where none is in force.</summary>
    public static Policy.Exclusions.Exclusion? Excluded(GateRequest request, string project)
        => request.Exclusions.Find(Relative(project, request.Target), request.AsOf) is { } exclusion && exclusion.Expires >= request.AsOf ? exclusion : null;

    private static string? Gap(string project, BuildLog log, ImmutableArray<LoggedCompilation> compiled, ScanTarget target)
    {
        if (compiled.IsEmpty)
        {
            return File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.config")) ? "was not compiled: it takes its packages from packages.config, which this build does not restore."
                : log.Projects.Contains(project) ? "was not compiled in this build: it was up to date, or its configuration leaves it out. Build everything again (--no-incremental)."
                : target.Kind == TargetKind.Solution && !target.Projects.Contains(project, PathText.Comparer) ? "is in no solution that was built."
                : "was not built.";
        }

        var missing = log.Frameworks.GetValueOrDefault(project, []).Except(compiled.Select(compilation => compilation.Framework), StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        return missing.IsEmpty ? null : $"was not compiled for {string.Join(", ", missing)}.";
    }

    private static string? Text(string gap, string project, GateRequest request)
    {
        var relative = Relative(project, request.Target);
        return request.Exclusions.Find(relative, request.AsOf) switch
        {
            null => gap + " Add it to the build, or leave it out with a reason and a day (--exclusions).",
            { } exclusion when exclusion.Expires < request.AsOf => $"{gap} It was left out until {exclusion.Expires} ({request.Exclusions.Path}:{exclusion.Span.Line}), which is over.",
            _ => null,
        };
    }

    private static string OfAnother(BuildLog log, ScanTarget target) => log.Projects.IsEmpty
        ? "The build took no project, so there is no evidence at all."
        : $"The build is of another solution or another checkout: it built {log.Projects.Order(StringComparer.Ordinal).First()}, and nothing of {target.Path}.";

    private static string Relative(string project, ScanTarget target) => Path.GetRelativePath(target.Root, project).Replace('\\', '/');
}
