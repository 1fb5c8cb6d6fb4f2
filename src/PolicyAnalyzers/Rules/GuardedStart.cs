using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules.Governance;

namespace PolicyAnalyzers.Rules;

/// <summary>Registers callbacks whose failure is reported as POL0013 where it happens. The compiler's own AD0001 is a warning that anybody can turn off.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1012", Justification = "A wrapper: the callers register.")]
internal sealed class GuardedStart
{
    private readonly CompilationStartAnalysisContext start;
    private readonly string analyzer;

    /// <summary>Wraps a compilation's start for one analyzer.</summary>
    public GuardedStart(CompilationStartAnalysisContext start, string analyzer)
    {
        this.start = start;
        this.analyzer = analyzer;
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation => start.Compilation;

    /// <summary>The build's options and additional files.</summary>
    public AnalyzerOptions Options => start.Options;

    /// <summary>Registers a callback for declared types.</summary>
    public void OnType(Action<SymbolAnalysisContext> action) => start.RegisterSymbolAction(
        Guard(action, static context => context.Symbol.ToDisplayString(), static (context, failure) => context.ReportDiagnostic(failure)),
        SymbolKind.NamedType);

    /// <summary>Registers a callback for files.</summary>
    public void OnFile(Action<SemanticModelAnalysisContext> action) => start.RegisterSemanticModelAction(
        Guard(action, static context => context.SemanticModel.SyntaxTree.FilePath, static (context, failure) => context.ReportDiagnostic(failure)));

    /// <summary>Registers a callback for additional files.</summary>
    public void OnAdditionalFile(Action<AdditionalFileAnalysisContext> action) => start.RegisterAdditionalFileAction(
        Guard(action, static context => context.AdditionalFile.Path, static (context, failure) => context.ReportDiagnostic(failure)));

    /// <summary>Registers a callback for the end of the compilation. Editors run it only for a whole solution: nothing that a person edits belongs here.</summary>
    public void OnEnd(Action<CompilationAnalysisContext> action) => start.RegisterCompilationEndAction(
        Guard(action, static context => context.Compilation.AssemblyName ?? "the compilation", static (context, failure) => context.ReportDiagnostic(failure)));

    // Nothing is allocated for a callback that does not fail: there is one for every type of a compilation.
    private Action<T> Guard<T>(Action<T> action, Func<T, string> place, Action<T, Diagnostic> report) => context =>
    {
        try
        {
            action(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            report(context, FailedAnalyzer.Describe(analyzer, place(context), failure));
        }
    };
}
