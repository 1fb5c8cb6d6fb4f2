using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Testing.Fixes;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Testing;

/// <summary>
/// Runs analyzers and code fixes: one diagnostic after the other until none is fixed any more, then "fix all" in every scope that the provider
/// supports. The whole text of every file is compared, files that the fix adds or removes too, and the fixed code is analyzed and compiled.
/// </summary>
public abstract class CodeFixTest : AnalyzerTest
{
    /// <summary>Creates a test whose first project has the default names.</summary>
    protected CodeFixTest()
    {
        FixedState = NewState();
        BatchFixedState = NewState();
    }

    /// <summary>Adds a source file to <see cref="FixedState"/>. Without it and without files there, no fix may be offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The files after the fixes; a list of files that is empty is that of <see cref="AnalyzerTest.TestState"/>.</summary>
    public SolutionState FixedState { get; }

    /// <summary>Adds a source file to <see cref="BatchFixedState"/>.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>The files after "fix all" where they differ from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>Which of the offered actions is taken, from 0; nested actions count one by one in their order. The first unless set.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the action that is taken.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Called with every action that is taken: for assertions on its title.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How the trees that the fix builds are compared with its text.</summary>
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    /// <summary>What is left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>How many fixes are applied one by one: exactly n, or for a negative number at most -n. At most one per fixable diagnostic unless set.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How many times "fix all" is applied in the same way; unless set, at most once per document, project or solution that has a fixable diagnostic.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>The same for "fix all in document" alone.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>The same for "fix all in project" alone.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    private protected override ImmutableHashSet<string> FixableIds
        => [.. GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds)];

    /// <summary>The code-fix providers to ask, in this order.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var plan = Plan(TestState);
        var fixedPlan = Plan(FixedState, plan);
        var batchPlan = Plan(BatchFixedState, fixedPlan);
        var found = await VerifyDiagnosticsAsync("Diagnostics before the fix", plan, cancellationToken).ConfigureAwait(false);
        if (!ReferenceEquals(fixedPlan, plan))
        {
            await VerifyDiagnosticsAsync("Diagnostics in the fixed state", fixedPlan, cancellationToken).ConfigureAwait(false);
        }

        if (!ReferenceEquals(batchPlan, fixedPlan))
        {
            await VerifyDiagnosticsAsync("Diagnostics in the batch-fixed state", batchPlan, cancellationToken).ConfigureAwait(false);
        }

        using var workspace = new AdhocWorkspace();
        var solution = CreateSolution(workspace, plan);
        var session = CreateSession(plan);
        var fixable = found.Where(item => session.IsFixable(item.Diagnostic)).ToList();
        await new FixRun("Fixing one by one", session.FixOneAsync, NumberOfIncrementalIterations ?? -fixable.Count)
        {
            OnlyOnce = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne),
        }.VerifyAsync(session, solution, fixedPlan, cancellationToken).ConfigureAwait(false);

        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Where(session.SupportsFixAll))
        {
            if (IsTried(scope))
            {
                var limit = Iterations(scope) ?? -FixSession.CountScopes(fixable, scope);
                await new FixRun(
                    $"Fix all in {scope.ToString().ToLowerInvariant()}",
                    (current, diagnostics, token) => session.FixAllAsync(current, diagnostics, scope, token),
                    limit).VerifyAsync(session, solution, batchPlan, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private FixSession CreateSession(TestPlan plan) => new(
        [.. GetCodeFixProviders()],
        CreateAnalysis(),
        new ActionChoice(CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier),
        new FixedSolution(CodeActionValidationMode, plan));

    private bool IsTried(FixAllScope scope) => !CodeFixTestBehaviors.HasFlag(scope switch
    {
        FixAllScope.Document => CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
        FixAllScope.Project => CodeFixTestBehaviors.SkipFixAllInProjectCheck,
        _ => CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
    });

    private int? Iterations(FixAllScope scope) => scope switch
    {
        FixAllScope.Document => NumberOfFixAllInDocumentIterations,
        FixAllScope.Project => NumberOfFixAllInProjectIterations,
        _ => null,
    } ?? NumberOfFixAllIterations;
}
