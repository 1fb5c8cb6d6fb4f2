using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Testing.Verification;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>Runs generators and analyzers over a solution as the command-line compiler does.</summary>
internal sealed class SolutionAnalysis(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    ImmutableArray<ISourceGenerator> generators,
    Func<Diagnostic, bool> isIncluded,
    string filePathPrefix)
{
    /// <summary>All diagnostics of all projects in a fixed order.</summary>
    /// <exception cref="VerificationException">An analyzer or a generator threw.</exception>
    public async Task<ImmutableArray<FoundDiagnostic>> DiagnosticsAsync(Solution solution, CancellationToken cancellationToken)
    {
        var found = new List<FoundDiagnostic>();
        foreach (var project in solution.Projects)
        {
            var diagnostics = await DiagnosticsAsync(project, cancellationToken).ConfigureAwait(false);
            found.AddRange(diagnostics.Select(diagnostic => new FoundDiagnostic(diagnostic, project, filePathPrefix)));
        }

        found.Sort(FoundDiagnosticOrder.Instance);
        return [.. found];
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var (compilation, options, generatorDiagnostics, _) = await CompileAsync(project, cancellationToken).ConfigureAwait(false);
        var diagnostics = analyzers.IsEmpty
            ? compilation.GetDiagnostics(cancellationToken)
            : await AnalyzeAsync(compilation, options, cancellationToken).ConfigureAwait(false);
        return [.. diagnostics.Concat(generatorDiagnostics).Where(diagnostic => !diagnostic.IsSuppressed && isIncluded(diagnostic))];
    }

    /// <summary>What the generators add to a project.</summary>
    public async Task<ImmutableArray<SyntaxTree>> GeneratedTreesAsync(Project project, CancellationToken cancellationToken)
        => (await CompileAsync(project, cancellationToken).ConfigureAwait(false)).GeneratedTrees;

    private async Task<Compiled> CompileAsync(Project project, CancellationToken cancellationToken)
    {
        var config = AnalyzerConfigReader.Read(await ConfigFilesAsync(project, cancellationToken).ConfigureAwait(false));
        var provider = new ConfigOptionsProvider(config);
        var options = new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, provider);
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new VerificationException($"Project {project.Name} cannot be compiled.");
        compilation = compilation.WithOptions(
            compilation.Options.WithSyntaxTreeOptionsProvider(new ConfigTreeOptionsProvider(config)));
        if (generators.IsEmpty)
        {
            return new Compiled(compilation, options, [], []);
        }

        var driver = CSharpGeneratorDriver
            .Create(generators, options.AdditionalFiles, (CSharpParseOptions?)project.ParseOptions, provider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics, cancellationToken);
        var result = driver.GetRunResult();
        var failure = result.Results.FirstOrDefault(candidate => candidate.Exception is not null);
        return failure.Exception is null
            ? new Compiled(generated, options, diagnostics, result.GeneratedTrees)
            : throw new VerificationException($"A source generator threw:\n{failure.Exception}", failure.Exception);
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var failures = new ConcurrentQueue<(Exception Exception, DiagnosticAnalyzer Analyzer)>();
        var settings = new CompilationWithAnalyzersOptions(
            options,
            (exception, analyzer, _) => failures.Enqueue((exception, analyzer)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation, analyzers, settings)
            .GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return failures.TryPeek(out var failure)
            ? throw new VerificationException($"{failure.Analyzer.GetType()} threw (AD0001):\n{failure.Exception}", failure.Exception)
            : diagnostics;
    }

    private static async Task<List<TestFile>> ConfigFilesAsync(Project project, CancellationToken cancellationToken)
    {
        var files = new List<TestFile>();
        foreach (var document in project.AnalyzerConfigDocuments)
        {
            files.Add(new TestFile(document.FilePath!, await document.GetTextAsync(cancellationToken).ConfigureAwait(false)));
        }

        return files;
    }

    private readonly record struct Compiled(
        Compilation Compilation,
        AnalyzerOptions Options,
        ImmutableArray<Diagnostic> GeneratorDiagnostics,
        ImmutableArray<SyntaxTree> GeneratedTrees);
}
