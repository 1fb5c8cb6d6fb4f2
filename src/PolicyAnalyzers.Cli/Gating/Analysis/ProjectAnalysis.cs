using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Recompiling;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>Makes compilations again and runs this tool's own analyzers on them, under the policy that was given.</summary>
/// <param name="request">What is judged, and by what.</param>
/// <param name="tests">Tells test projects.</param>
/// <param name="root">The repository's root.</param>
internal sealed class ProjectAnalysis(GateRequest request, TestProjects tests, string root)
{
    private const int MostErrors = 3;

    private readonly GeneratorLoader _generators = new();
    private readonly ReferenceCache _references = new();

    /// <summary>Analyses one compilation.</summary>
    public async Task<ProjectResult> RunAsync(LoggedCompilation logged, CancellationToken cancellation)
    {
        Recompilation made;
        try
        {
            made = Recompilation.Of(logged.Invocation, _generators, _references, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return new ProjectResult(
                logged, string.Empty, IsTest: false, [], ImmutableSortedDictionary<string, string>.Empty, [new ScanProblem(logged.Project, $"cannot be compiled again: {fault.Message}", [])]);
        }

        var assembly = made.Compilation.AssemblyName ?? string.Empty;
        var isTest = tests.Contains(logged, assembly);
        var failures = new ConcurrentQueue<Exception>();
        var settings = new CompilationWithAnalyzersOptions(
            JudgedBy.Of(request, root).Options(logged.Project, isTest),
            (failure, _, _) => failures.Enqueue(failure),
            concurrentAnalysis: request.Threads > 1,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await new CompilationWithAnalyzers(made.Compilation, ProductAnalyzers.All, settings).GetAllDiagnosticsAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<Finding> findings = [.. diagnostics
            .Where(diagnostic => RuleKinds.IsOurs(diagnostic.Id))
            .Select(diagnostic => DiagnosticFindings.Of(diagnostic, made.Compilation, logged.Project))];
        return new ProjectResult(logged, assembly, isTest, findings, made.Sources, [.. Problems(made, diagnostics, findings, failures)]) { Own = OwnPolicy.Of(made.Options) };
    }

    private static IEnumerable<ScanProblem> Problems(
        Recompilation made, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Finding> findings, ConcurrentQueue<Exception> failures)
    {
        var project = made.Invocation.Project;
        if (!made.Remarks.IsEmpty)
        {
            yield return new ScanProblem(project, "cannot be compiled again as the build compiled it:", [.. made.Remarks.Distinct(StringComparer.Ordinal)]);
        }

        ImmutableArray<string> errors = [.. diagnostics
            .Where(diagnostic => diagnostic is { DefaultSeverity: DiagnosticSeverity.Error, IsSuppressed: false } && !RuleKinds.IsOurs(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.ToString())];
        if (!errors.IsEmpty)
        {
            yield return new ScanProblem(project, "does not compile outside of its build, so what it holds is not known as a whole:", [.. errors.Take(MostErrors)]);
        }

        if (failures.TryPeek(out var failure))
        {
            yield return new ScanProblem(project, "was not analysed as a whole: an analyzer failed: " + failure.Message.ReplaceLineEndings(" "), []);
        }
        else if (findings.FirstOrDefault(finding => finding.Rule == RuleIds.FailedAnalyzer) is { } failed)
        {
            yield return new ScanProblem(project, "was not analysed as a whole: " + failed.Message, []);
        }
        else if (!findings.Any(finding => finding.Rule == RuleIds.PolicyInForce || RuleKinds.IsPolicyFault(finding.Rule)))
        {
            yield return new ScanProblem(project, "was compiled, but the analyzers did not run: the record of the policy in force (POL0900) is missing.", []);
        }
    }
}
