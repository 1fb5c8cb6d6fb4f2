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
        context => Run(() => context.Symbol.ToDisplayString(), context.ReportDiagnostic, context, action),
        SymbolKind.NamedType);

    /// <summary>Registers a callback for all operations of a member.</summary>
    public void OnOperationBlock(Action<OperationBlockAnalysisContext> action) => start.RegisterOperationBlockAction(
        context => Run(() => context.OwningSymbol.ToDisplayString(), context.ReportDiagnostic, context, action));

    /// <summary>Registers a callback for files.</summary>
    public void OnFile(Action<SemanticModelAnalysisContext> action) => start.RegisterSemanticModelAction(
        context => Run(() => context.SemanticModel.SyntaxTree.FilePath, context.ReportDiagnostic, context, action));

    /// <summary>Registers a callback for additional files.</summary>
    public void OnAdditionalFile(Action<AdditionalFileAnalysisContext> action) => start.RegisterAdditionalFileAction(
        context => Run(() => context.AdditionalFile.Path, context.ReportDiagnostic, context, action));

    /// <summary>Registers a callback for the end of the compilation. Editors run it only for a whole solution: nothing that a person edits belongs here.</summary>
    public void OnEnd(Action<CompilationAnalysisContext> action) => start.RegisterCompilationEndAction(
        context => Run(() => context.Compilation.AssemblyName ?? "the compilation", context.ReportDiagnostic, context, action));

    private void Run<T>(Func<string> place, Action<Diagnostic> report, T context, Action<T> action)
    {
        try
        {
            action(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            report(FailedAnalyzer.Describe(analyzer, place(), failure));
        }
    }
}
