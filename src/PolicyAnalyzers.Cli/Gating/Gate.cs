using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.Assemblies;
using PolicyAnalyzers.Cli.Gating.Baselines;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>
/// Proves that the rules ran over the code that is built. What a repository's own build says is a claim: the gate takes from it only what the compilers were
/// run with, makes each compilation again, and runs the analyzers that came with this tool under a policy from outside of the repository.
/// </summary>
internal static class Gate
{
    /// <summary>Judges.</summary>
    /// <exception cref="UsageException">The target cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static async Task<GateResult> RunAsync(GateRequest request, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Reading the target");
        request = request with { Target = await SolutionProjects.ListAsync(request.Target, cancellation).ConfigureAwait(false) };
        using var build = new GateBuild(request, analyzers);
        try
        {
            var log = await build.RunAsync(progress, cancellation).ConfigureAwait(false);
            return await JudgeAsync(request, log, progress, cancellation).ConfigureAwait(false);
        }
        catch (EvidenceException fault)
        {
            return GateReport.OfFault(request, fault.Message);
        }
    }

    private static async Task<GateResult> JudgeAsync(GateRequest request, BuildLog log, IProgress<string> progress, CancellationToken cancellation)
    {
        var root = RepositoryFiles.Root(request.Target.Root);
        var baselines = RepositoryBaselines.Read(request, log, root);
        ImmutableArray<Finding> growth = [.. GrowthCheck.Run(request, baselines)];
        var compilations = log.Compilations.Where(compilation => compilation.IsCSharp).ToImmutableArray();
        var analysis = new ProjectAnalysis(request, new TestProjects(compilations), root);
        var results = new ProjectResult[compilations.Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, compilations.Length),
            new ParallelOptions { MaxDegreeOfParallelism = request.Threads, CancellationToken = cancellation },
            async (index, token) =>
            {
                progress.Report("Examining " + System.IO.Path.GetFileNameWithoutExtension(compilations[index].Project));
                results[index] = await analysis.RunAsync(compilations[index], token).ConfigureAwait(false);
            }).ConfigureAwait(false);
        progress.Report("Reading what was built");
        var (reaches, unread) = await new AssemblyCheck(request, root).RunAsync(log, [.. results], cancellation).ConfigureAwait(false);
        progress.Report("Reading the texts");
        ImmutableArray<ProjectResult> projects = [.. results];
        var (texts, remarks) = GateTexts.Run(request, projects, root, cancellation);
        var examined = Examined.Of(request, root, log, projects, unread);
        return GateReport.Of(
            request,
            log,
            projects,
            [.. StaleInputs.Of(request, log), .. CoverageCheck.Run(request, log), .. unread.Where(problem => !log.Errors.Any(error => error.Project == problem.Project))],
            [.. reaches, .. texts, .. growth, .. RequiredPolicyCheck.Run(request, projects), .. StaleEntries.Run(request, baselines, projects, texts, examined), .. UnusedWaivers.Run(request, projects, [.. reaches, .. texts], examined, root)],
            remarks);
    }
}
