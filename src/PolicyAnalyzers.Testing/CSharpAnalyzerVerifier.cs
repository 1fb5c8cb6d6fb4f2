using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Testing;

/// <summary>Short forms for tests of one analyzer; give it a name with <c>using Verify = …</c>.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The shape that analyzer tests have everywhere.")]
public static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Expects the analyzer's only diagnostic.</summary>
    public static DiagnosticResult Diagnostic()
    {
        var ids = new TAnalyzer().SupportedDiagnostics.DistinctBy(descriptor => descriptor.Id).ToList();
        return ids.Count == 1
            ? new DiagnosticResult(ids[0])
            : throw new VerificationException($"{typeof(TAnalyzer)} supports {ids.Count} diagnostics: name the one that is expected.");
    }

    /// <summary>Expects the diagnostic of this id; of several descriptors that share the id the first gives severity and message.</summary>
    public static DiagnosticResult Diagnostic(string diagnosticId)
    {
        var descriptor = new TAnalyzer().SupportedDiagnostics.FirstOrDefault(candidate => candidate.Id == diagnosticId);
        return descriptor is null
            ? throw new VerificationException($"{typeof(TAnalyzer)} does not support {diagnosticId}.")
            : new DiagnosticResult(descriptor);
    }

    /// <summary>Expects a diagnostic of this descriptor.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Verifies one source file.</summary>
    /// <param name="source">The file with its markup.</param>
    /// <param name="expected">Diagnostics expected beside the marked ones.</param>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
