using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Rules.Governance;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// The preamble of every analyzer: generated code is analysed too, since a header must not be a way around; everything runs concurrently;
/// nothing is said about code under a policy that cannot be read; and a failure of ours is an error of its own, never silence.
/// </summary>
public abstract class PolicyAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<DiagnosticDescriptor> descriptors;

    /// <summary>An analyzer for some rules.</summary>
    private protected PolicyAnalyzer(params Rule[] rules) =>
        descriptors = rules.Append(FailedAnalyzer.Rule).SelectMany(static rule => rule.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => descriptors;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            try
            {
                StartCompilation(start);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Compilation start has no way to report: the failure is kept for the end of the compilation.
                var report = FailedAnalyzer.Describe(GetType().Name, "start", failure);
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(report));
            }
        });
    }

    /// <summary>Registers what the analyzer looks at.</summary>
    private protected abstract void Start(GuardedStart start, PolicyContext context);

    /// <summary>What the analyzer does where the policy cannot be read: nothing, except for the one that says so.</summary>
    private protected virtual void StartWithoutPolicy(GuardedStart start)
    {
    }

    private void StartCompilation(CompilationStartAnalysisContext start)
    {
        var guarded = new GuardedStart(start, GetType().Name);
        if (PolicyContext.Bind(start.Compilation, start.Options, start.CancellationToken) is { } context)
        {
            Start(guarded, context);
        }
        else
        {
            StartWithoutPolicy(guarded);
        }
    }
}
