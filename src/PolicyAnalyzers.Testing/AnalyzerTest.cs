using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Testing.Hosting;
using PolicyAnalyzers.Testing.Verification;

namespace PolicyAnalyzers.Testing;

/// <summary>
/// Runs analyzers over files that are marked with the diagnostics they must give. Every reported diagnostic must be expected and every expected
/// one reported: <c>[|…|]</c> marks the analyzers' only diagnostic, <c>{|POL1001:…|}</c> one by id, and <c>{|#0:…|}</c> a place that
/// <see cref="DiagnosticResult.WithLocation(int)"/> names.
/// </summary>
public abstract class AnalyzerTest
{
    /// <summary>Creates a test whose first project has the default names.</summary>
    protected AnalyzerTest() => TestState = NewState();

    /// <summary>Adds a source file to <see cref="TestState"/>.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>The files to analyze, and what is expected in them.</summary>
    public SolutionState TestState { get; }

    /// <summary>Diagnostics expected beside those marked in the files.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Which of the compiler's own diagnostics must be expected; errors, unless set.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>What is left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that the compilation switches off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Changes to the solution before it is analyzed, called once per project.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>Start of the path of a source file without a name.</summary>
    protected virtual string DefaultFilePathPrefix => "/0/Test";

    /// <summary>Name of the first project.</summary>
    protected virtual string DefaultTestProjectName => "TestProject";

    /// <summary>Runs the test.</summary>
    /// <exception cref="VerificationException">An expectation is not met, or the test is set up wrongly.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    /// <summary>Runs the test; override to do something before or after.</summary>
    protected virtual Task RunImplAsync(CancellationToken cancellationToken)
        => VerifyDiagnosticsAsync("Diagnostics", Plan(TestState), cancellationToken);

    /// <summary>The analyzers to run.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The types of the source generators to run before the analyzers (<see cref="IIncrementalGenerator"/> or <see cref="ISourceGenerator"/>); none, unless overridden.</summary>
    protected virtual IEnumerable<Type> GetSourceGenerators() => [];

    /// <summary>The descriptor that <c>[|…|]</c> means, or null if that markup is not allowed.</summary>
    protected virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        var descriptors = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).ToList();
        var isClear = MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            || descriptors.DistinctBy(descriptor => descriptor.Id).Count() == 1;
        return isClear ? descriptors.FirstOrDefault() : null;
    }

    /// <summary>Options of the compilation; the kind of output comes from <see cref="ProjectState.OutputKind"/> where that is set.</summary>
    protected virtual CompilationOptions CreateCompilationOptions()
        => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    /// <summary>Options of the parser.</summary>
    protected virtual ParseOptions CreateParseOptions()
        => new CSharpParseOptions(LanguageVersion.Default, DocumentationMode.Diagnose);

    /// <summary>Whether a diagnostic of the compiler itself must be expected.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return compilerDiagnostics != CompilerDiagnostics.None
            && diagnostic.Severity >= DiagnosticSeverity.Error - ((int)compilerDiagnostics - (int)CompilerDiagnostics.Errors);
    }

    private protected SolutionState NewState() => new(DefaultTestProjectName, DefaultFilePathPrefix);

    private protected virtual ImmutableHashSet<string> FixableIds => [];

    private protected TestPlan Plan(SolutionState state, TestPlan? inherited = null)
    {
        if (inherited is null && state.Sources.Count == 0)
        {
            throw new VerificationException($"{nameof(TestState)} has no sources. Set {nameof(TestCode)}, or add to TestState.Sources.");
        }

        return new PlanBuilder(state, inherited, FixableIds, () => GetDefaultDiagnostic([.. GetDiagnosticAnalyzers()])).Build();
    }

    private protected Solution CreateSolution(Workspace workspace, TestPlan plan)
    {
        var options = CreateCompilationOptions();
        var disabled = DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress));
        options = options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(disabled));
        return new SolutionBuilder(options, CreateParseOptions(), SolutionTransforms).Build(workspace, plan);
    }

    private protected SolutionAnalysis CreateAnalysis() => new(
        [.. GetDiagnosticAnalyzers()],
        [.. GetSourceGenerators().Select(CreateGenerator)],
        diagnostic => !IsOfCompiler(diagnostic) || IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics),
        DefaultFilePathPrefix);

    private protected async Task<ImmutableArray<FoundDiagnostic>> VerifyDiagnosticsAsync(
        string stage, TestPlan plan, CancellationToken cancellationToken)
    {
        using var workspace = new AdhocWorkspace();
        var solution = CreateSolution(workspace, plan);
        var analysis = CreateAnalysis();
        var found = await analysis.DiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        DiagnosticReport.Verify(stage, plan, found);
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
        {
            await GeneratedSourcesReport.VerifyAsync(plan, solution, analysis, cancellationToken).ConfigureAwait(false);
        }

        return found;
    }

    // By id and not by the tag "Compiler": an analyzer may wear that tag to be heard above all suppression.
    private static bool IsOfCompiler(Diagnostic diagnostic)
        => diagnostic.Id.Length > 2 && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && char.IsAsciiDigit(diagnostic.Id[2]);

    private static ISourceGenerator CreateGenerator(Type type) => Activator.CreateInstance(type) switch
    {
        IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
        ISourceGenerator generator => generator,
        _ => throw new VerificationException($"{type} is not a source generator."),
    };
}
