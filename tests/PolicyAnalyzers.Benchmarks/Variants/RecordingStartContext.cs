using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>Writes down what an analyzer registers at the start of a compilation.</summary>
internal sealed class RecordingStartContext(Compilation compilation, AnalyzerOptions options, RegistrationList list)
    : CompilationStartAnalysisContext(compilation, options, CancellationToken.None)
{
    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => list.Add(nameof(RegisterCompilationEndAction));

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => list.Add(nameof(RegisterSemanticModelAction));

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => list.Add(nameof(RegisterSyntaxTreeAction));

    public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => list.Add(nameof(RegisterAdditionalFileAction));

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => list.Add(nameof(RegisterCodeBlockAction));

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => list.Add(nameof(RegisterOperationBlockAction));

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action)
        => list.Add(nameof(RegisterOperationBlockStartAction));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds)
        => list.Add(nameof(RegisterOperationAction), operationKinds);

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
        => list.Add(nameof(RegisterSymbolAction), symbolKinds);

    public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind)
        => list.Add(nameof(RegisterSymbolStartAction), symbolKind);

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        => list.AddSyntax<TLanguageKindEnum>(nameof(RegisterCodeBlockStartAction), []);

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds)
        => list.AddSyntax(nameof(RegisterSyntaxNodeAction), syntaxKinds);
}
