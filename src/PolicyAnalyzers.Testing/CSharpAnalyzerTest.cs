using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Testing;

/// <summary>A test of one C# analyzer; override <see cref="GetDiagnosticAnalyzers"/> to run several.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public class CSharpAnalyzerTest<TAnalyzer> : AnalyzerTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
