using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>Writes down what an analyzer registers, also at the start of a compilation.</summary>
internal sealed class RecordingContext(Compilation compilation, AnalyzerOptions options) : AnalysisContext
{
    public RegistrationList AtOnce { get; } = new();

    public RegistrationList AtStart { get; } = new();

    public bool StartsCompilation { get; private set; }

    public bool IsConcurrent { get; private set; }

    public GeneratedCodeAnalysisFlags GeneratedCode { get; private set; }

    public override void EnableConcurrentExecution() => IsConcurrent = true;

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
    {
        StartsCompilation = true;
        action(new RecordingStartContext(compilation, options, AtStart));
    }

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => AtOnce.Add(nameof(RegisterCompilationAction));

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => AtOnce.Add(nameof(RegisterSemanticModelAction));

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => AtOnce.Add(nameof(RegisterSyntaxTreeAction));

    public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => AtOnce.Add(nameof(RegisterAdditionalFileAction));

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => AtOnce.Add(nameof(RegisterCodeBlockAction));

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => AtOnce.Add(nameof(RegisterOperationBlockAction));

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action)
        => AtOnce.Add(nameof(RegisterOperationBlockStartAction));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds)
        => AtOnce.Add(nameof(RegisterOperationAction), operationKinds);

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
        => AtOnce.Add(nameof(RegisterSymbolAction), symbolKinds);

    public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind)
        => AtOnce.Add(nameof(RegisterSymbolStartAction), symbolKind);

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        => AtOnce.AddSyntax<TLanguageKindEnum>(nameof(RegisterCodeBlockStartAction), []);

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds)
        => AtOnce.AddSyntax(nameof(RegisterSyntaxNodeAction), syntaxKinds);
}
