using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Reports types whose name begins with a lower-case letter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowerCaseTypeAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TST001", "Lower-case type", "Type {0} begins with a lower-case letter", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (char.IsAsciiLetterLower(symbol.Symbol.Name[0]))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(
                        Rule, symbol.Symbol.Locations[0], symbol.Symbol.Locations.Skip(1), symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}
