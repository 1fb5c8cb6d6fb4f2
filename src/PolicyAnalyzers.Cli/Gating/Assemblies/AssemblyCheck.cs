using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>
/// POL3007: what was really built reaches a survey platform outside of the governed client. It covers what no C# source shows: other languages, weaving,
/// libraries that were built elsewhere. What the analyzers told of the same type is not told again.
/// </summary>
/// <param name="request">What is judged, and by what.</param>
/// <param name="root">The repository's root.</param>
internal sealed class AssemblyCheck(GateRequest request, string root)
{
    private readonly AssemblyReads _reads = new(new PlatformSignatures(request.Policy.Document));

    /// <summary>The findings and the gaps.</summary>
    /// <param name="log">The build.</param>
    /// <param name="projects">What the analyzers found.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<(ImmutableArray<Finding> Findings, ImmutableArray<ScanProblem> Problems)> RunAsync(
        BuildLog log, ImmutableArray<ProjectResult> projects, CancellationToken cancellation)
    {
        var outputs = log.Compilations.Select(BuiltAssemblies.Of).ToImmutableArray();
        var read = new (BuiltAssemblies Output, ImmutableArray<ReadAssembly> Assemblies, ImmutableArray<ScanProblem> Problems)[outputs.Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, outputs.Length),
            new ParallelOptions { MaxDegreeOfParallelism = request.Threads, CancellationToken = cancellation },
            (index, _) =>
            {
                read[index] = Read(outputs[index]);
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);

        var judge = new ReachJudge(request, root, projects, [.. read.Select(each => (each.Output, each.Assemblies))]);
        return (judge.Findings(), [.. read.SelectMany(each => each.Problems)]);
    }

    private (BuiltAssemblies Output, ImmutableArray<ReadAssembly> Assemblies, ImmutableArray<ScanProblem> Problems) Read(BuiltAssemblies output)
    {
        var assemblies = ImmutableArray.CreateBuilder<ReadAssembly>();
        var problems = ImmutableArray.CreateBuilder<ScanProblem>();
        if (output.Own is null || !File.Exists(output.Own))
        {
            problems.Add(new ScanProblem(output.Compilation.Project, "was compiled, and the assembly that the compiler made is gone, so nothing is known of it. Build again, and run the gate before anything is deleted.", []));
        }

        foreach (var file in output.Files)
        {
            try
            {
                if (_reads.Read(file) is { } assembly)
                {
                    assemblies.Add(assembly);
                }
                else if (file == output.Own)
                {
                    problems.Add(new ScanProblem(output.Compilation.Project, $"was compiled to '{Path.GetFileName(file)}', which is no .NET assembly, so nothing is known of it.", []));
                }
            }
            catch (BadImageFormatException fault)
            {
                problems.Add(new ScanProblem(output.Compilation.Project, $"has '{Path.GetFileName(file)}' in its output, which is no assembly that can be read ({fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}).", []));
            }
        }

        return (output, assemblies.ToImmutable(), problems.ToImmutable());
    }
}
