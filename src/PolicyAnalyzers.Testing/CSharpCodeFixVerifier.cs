using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Testing;

/// <summary>Short forms for tests of one analyzer with one code fix; give it a name with <c>using Verify = …</c>.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The code-fix provider.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The shape that analyzer tests have everywhere.")]
public static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Expects the analyzer's only diagnostic.</summary>
    public static DiagnosticResult Diagnostic() => CSharpAnalyzerVerifier<TAnalyzer>.Diagnostic();

    /// <summary>Expects the diagnostic of this id; of several descriptors that share the id the first gives severity and message.</summary>
    public static DiagnosticResult Diagnostic(string diagnosticId) => CSharpAnalyzerVerifier<TAnalyzer>.Diagnostic(diagnosticId);

    /// <summary>Expects a diagnostic of this descriptor.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Verifies the analyzer alone.</summary>
    /// <param name="source">The file with its markup.</param>
    /// <param name="expected">Diagnostics expected beside the marked ones.</param>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
        => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAnalyzerAsync(source, expected);

    /// <summary>Verifies analyzer and code fix.</summary>
    /// <param name="source">The file with its markup.</param>
    /// <param name="fixedSource">The file after the fix, with markup for what remains.</param>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) => VerifyCodeFixAsync(source, [], fixedSource);

    /// <summary>Verifies analyzer and code fix.</summary>
    /// <param name="source">The file with its markup.</param>
    /// <param name="expected">A diagnostic expected beside the marked ones.</param>
    /// <param name="fixedSource">The file after the fix, with markup for what remains.</param>
    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource)
        => VerifyCodeFixAsync(source, [expected], fixedSource);

    /// <summary>Verifies analyzer and code fix.</summary>
    /// <param name="source">The file with its markup.</param>
    /// <param name="expected">Diagnostics expected beside the marked ones.</param>
    /// <param name="fixedSource">The file after the fix, with markup for what remains.</param>
    public static Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var test = new CSharpCodeFixTest<TAnalyzer, TCodeFix> { TestCode = source, FixedCode = fixedSource };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
