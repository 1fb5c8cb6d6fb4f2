using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Testing.Hosting;
using PolicyAnalyzers.Testing.Verification;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Asks providers for actions and applies them, as an editor would.</summary>
internal sealed class FixSession(
    ImmutableArray<CodeFixProvider> providers, SolutionAnalysis analysis, ActionChoice choice, FixedSolution fixedSolution)
{
    public SolutionAnalysis Analysis => analysis;

    public ActionChoice Choice => choice;

    public bool IsFixable(Diagnostic diagnostic)
        => diagnostic.Location.IsInSource && providers.Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));

    public bool SupportsFixAll(FixAllScope scope)
        => providers.Any(provider => provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true);

    public static int CountScopes(IEnumerable<FoundDiagnostic> fixable, FixAllScope scope) => fixable.Select(item => scope switch
    {
        FixAllScope.Document => item.Spans[0].Path,
        FixAllScope.Project => item.Project.Name,
        _ => "",
    }).Distinct().Count();

    /// <summary>Applies the chosen action for the first diagnostic that has one; null if none has.</summary>
    public async Task<Solution?> FixOneAsync(Solution solution, ImmutableArray<FoundDiagnostic> found, CancellationToken cancellationToken)
    {
        var taken = await FirstAsync(found, static _ => true, cancellationToken).ConfigureAwait(false);
        return taken is null ? null : await ApplyAsync(taken, solution, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Applies "fix all" with the equivalence key of the first diagnostic's chosen action; null if none has one.</summary>
    public async Task<Solution?> FixAllAsync(
        Solution solution, ImmutableArray<FoundDiagnostic> found, FixAllScope scope, CancellationToken cancellationToken)
    {
        var taken = await FirstAsync(
            found,
            provider => provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true,
            cancellationToken).ConfigureAwait(false);
        if (taken is null)
        {
            return null;
        }

        var context = new FixAllContext(
            taken.Document,
            taken.Provider,
            scope,
            taken.Action.EquivalenceKey,
            taken.Provider.FixableDiagnosticIds,
            new AnalysisDiagnosticProvider(analysis),
            cancellationToken);
        var action = await GuardAsync(
            taken.Provider, () => taken.Provider.GetFixAllProvider()!.GetFixAsync(context)).ConfigureAwait(false);
        return action is null ? null : await ApplyAsync(taken with { Action = action }, solution, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Titles of all that is offered, for failure messages.</summary>
    public async Task<string> DescribeOffersAsync(ImmutableArray<FoundDiagnostic> found, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var item in found.Where(item => IsFixable(item.Diagnostic)))
        {
            var offers = await OffersAsync(item, cancellationToken).ConfigureAwait(false);
            var titles = offers.Select((offer, index) => $"\n    {index}: \"{offer.Action.Title}\", equivalence key \"{offer.Action.EquivalenceKey}\"");
            lines.Add($"  {item.Diagnostic}{(offers.Count == 0 ? "\n    (nothing)" : string.Concat(titles))}");
        }

        return lines.Count == 0 ? "  (no diagnostic that the providers fix)" : string.Join('\n', lines);
    }

    private async Task<OfferedAction?> FirstAsync(
        ImmutableArray<FoundDiagnostic> found, Func<CodeFixProvider, bool> isAsked, CancellationToken cancellationToken)
    {
        foreach (var item in found.Where(item => IsFixable(item.Diagnostic)))
        {
            var offers = await OffersAsync(item, cancellationToken).ConfigureAwait(false);
            if (choice.Take([.. offers.Where(offer => isAsked(offer.Provider))]) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    private async Task<List<OfferedAction>> OffersAsync(FoundDiagnostic item, CancellationToken cancellationToken)
    {
        var offers = new List<OfferedAction>();
        if (item.Project.GetDocument(item.Diagnostic.Location.SourceTree) is not { } document)
        {
            return offers;
        }

        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(item.Diagnostic.Id)))
        {
            var context = new CodeFixContext(
                document,
                item.Diagnostic,
                (action, diagnostics) =>
                {
                    Require(diagnostics.Contains(item.Diagnostic), provider, action);
                    offers.AddRange(NestedActions.Leaves(action).Select(leaf => new OfferedAction(leaf, provider, document)));
                },
                cancellationToken);
            await GuardAsync(provider, async () =>
            {
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
                return 0;
            }).ConfigureAwait(false);
        }

        return offers;
    }

    private static void Require(bool isForThisDiagnostic, CodeFixProvider provider, CodeAction action)
    {
        if (!isForThisDiagnostic)
        {
            throw new VerificationException(
                $"{provider.GetType()} registers \"{action.Title}\" for another diagnostic than the one it was asked about.");
        }
    }

    private async Task<Solution> ApplyAsync(OfferedAction taken, Solution before, CancellationToken cancellationToken)
    {
        var operations = await GuardAsync(
            taken.Provider, () => taken.Action.GetOperationsAsync(cancellationToken)).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToList();
        return changes.Count == 1
            ? await fixedSolution.ReloadAsync(before, changes[0].ChangedSolution, taken.Action, cancellationToken).ConfigureAwait(false)
            : throw new VerificationException($"The action \"{taken.Action.Title}\" holds {changes.Count} changes of the solution instead of one.");
    }

    private static async Task<T> GuardAsync<T>(CodeFixProvider provider, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or VerificationException))
        {
            throw new VerificationException($"{provider.GetType()} threw:\n{exception}", exception);
        }
    }
}
