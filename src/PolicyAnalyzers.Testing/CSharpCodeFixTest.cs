using System.Collections.Generic;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Testing;

/// <summary>A test of one C# analyzer with one code fix.</summary>
/// <typeparam name="TAnalyzer">The analyzer, or <see cref="EmptyDiagnosticAnalyzer"/> for a fix of the compiler's diagnostics.</typeparam>
/// <typeparam name="TCodeFix">The code-fix provider.</typeparam>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CodeFixTest
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TCodeFix()];
}
