using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Holds what was examined against what had to be: whatever is missing is said, never taken for clean.</summary>
internal static class EvidenceCheck
{
    private const string CSharp = "C#";

    private const string NotCompiled =
        "was not compiled: a project that it needs does not build, or it is no part of this configuration, or not of a kind that is built like this.";

    /// <summary>The gaps, in a stable order.</summary>
    /// <param name="target">The target with its projects.</param>
    /// <param name="build">How the build ended.</param>
    /// <param name="compilations">What the build was about to compile.</param>
    /// <param name="records">By SARIF file, the ids of our rules in it; null for a file that is missing or cannot be read.</param>
    public static ImmutableArray<ScanProblem> Run(
        ScanTarget target, BuildOutcome build, ImmutableArray<Compilation> compilations, IReadOnlyDictionary<string, ImmutableHashSet<string>?> records)
    {
        var problems = new List<ScanProblem>();
        problems.AddRange(BuildProblems(build, target.Root));
        var explained = problems.Select(problem => problem.Project).OfType<string>().ToHashSet(PathText.Comparer);

        problems.AddRange(compilations
            .Where(compilation => IsAnalysable(compilation) && !explained.Contains(compilation.Project))
            .Select(compilation => Gap(compilation, records[compilation.SarifFile]))
            .OfType<ScanProblem>());

        problems.AddRange(NotCompiledProjects(target, compilations, explained));
        if (problems.Count == 0 && !compilations.Any(IsAnalysable))
        {
            problems.Add(new ScanProblem(null, "Nothing was compiled, so there is no evidence at all.", []));
        }

        return [.. problems];
    }

    /// <summary>The gaps where only what a build makes is asked for, and no analysis.</summary>
    public static ImmutableArray<ScanProblem> OfBuild(ScanTarget target, BuildOutcome build, ImmutableArray<Compilation> compilations)
    {
        var problems = BuildProblems(build, target.Root).ToImmutableArray();
        var explained = problems.Select(problem => problem.Project).OfType<string>().ToHashSet(PathText.Comparer);
        return problems.AddRange(NotCompiledProjects(target, compilations, explained));
    }

    /// <summary>Is there C# in it that the analyzers must have seen?</summary>
    public static bool IsAnalysable(Compilation compilation) => compilation.Language == CSharp && compilation.Sources > 0;

    private static IEnumerable<ScanProblem> NotCompiledProjects(ScanTarget target, ImmutableArray<Compilation> compilations, HashSet<string> explained)
    {
        var compiled = compilations.Select(compilation => compilation.Project).ToHashSet(PathText.Comparer);
        return target.Projects
            .Where(project => IsCSharp(project) && !compiled.Contains(project) && !explained.Contains(project))
            .Select(project => new ScanProblem(project, NotCompiled, []));
    }

    /// <summary>The errors of a build, by project.</summary>
    public static IEnumerable<ScanProblem> BuildProblems(BuildOutcome build, string root)
    {
        if (build.Errors.IsEmpty)
        {
            return build.Succeeded ? [] : [new ScanProblem(null, "The build failed and named no error. It ended with:", build.Tail)];
        }

        return build.Errors
            .GroupBy(error => error.Project, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ScanProblem(
                group.Key,
                group.Key is null ? "The build failed:" : "does not build:",
                [.. group.Select(error => Print(error, root)).Distinct(StringComparer.Ordinal)]));
    }

    private static ScanProblem? Gap(Compilation compilation, ImmutableHashSet<string>? rules)
    {
        var framework = compilation.TargetFramework.Length == 0 ? string.Empty : $" for {compilation.TargetFramework}";
        return rules switch
        {
            null => new ScanProblem(compilation.Project, $"was compiled{framework} without a report, so nothing is known about it.", []),
            _ when rules.Contains(RuleIds.FailedAnalyzer) => new ScanProblem(compilation.Project, $"was not analysed as a whole{framework}: an analyzer failed (POL0013).", []),
            _ when rules.Any(RuleKinds.IsPolicyFault) || rules.Contains(RuleIds.PolicyInForce) => null,
            _ => new ScanProblem(compilation.Project, $"was compiled{framework}, but the analyzers did not run: the record of the policy in force (POL0900) is missing.", []),
        };
    }

    private static bool IsCSharp(string project) => Path.GetExtension(project).Equals(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string Print(BuildError error, string root)
        => string.Join(": ", new[] { error.Origin.Replace(root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal), error.Code.Length == 0 ? "error" : $"error {error.Code}", error.Text }.Where(part => part.Length > 0));
}
