using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Reports, inside every additional file of the kind "policy", the word that the build property ForbiddenWord names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForbiddenWordAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "TST002", "Forbidden word", "Word {0} is forbidden", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (!provider.GlobalOptions.TryGetValue("build_property.ForbiddenWord", out var word))
        {
            return;
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            if (provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.Kind", out var kind) && kind == "policy"
                && file.GetText(context.CancellationToken) is { } text
                && text.ToString().IndexOf(word, StringComparison.Ordinal) is var start and >= 0)
            {
                var span = new TextSpan(start, word.Length);
                var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Diagnostic.Create(Rule, location, word));
            }
        }
    }
}
