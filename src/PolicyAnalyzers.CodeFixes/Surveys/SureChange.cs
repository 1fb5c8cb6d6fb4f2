using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using PolicyAnalyzers.Context.Messages;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// Looks at a change before it is offered: it must compile wherever the changed class is used, without a new warning, and the finding must be
/// gone. So what the fix cannot foresee (a static lambda, a caller that passes no client, a local that hides a field) is not offered.
/// </summary>
internal static class SureChange
{
    // What the platform leaves behind, unused. The findings that stay there tell what to remove.
    private static readonly ImmutableHashSet<string> Leftovers = ImmutableHashSet.Create("CS0168", "CS0169", "CS0219", "CS0414", "CS0649", "CS9113");

    /// <summary>Whether a changed document is sound.</summary>
    /// <param name="before">The document.</param>
    /// <param name="after">The changed document.</param>
    /// <param name="changedClass">The class whose constructor changes; null where none does.</param>
    /// <param name="isMessage">Whether the finding is about a message, and not about a platform's API.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<bool> HoldsAsync(Document before, Document after, INamedTypeSymbol? changedClass, bool isMessage, PolicyDocument policy, CancellationToken cancellationToken)
    {
        if (await FindingsAsync(after, isMessage, policy, cancellationToken).ConfigureAwait(false) >= await FindingsAsync(before, isMessage, policy, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        var documents = new HashSet<DocumentId> { before.Id };
        if (changedClass is not null)
        {
            foreach (var reference in await SymbolFinder.FindReferencesAsync(changedClass, before.Project.Solution, cancellationToken).ConfigureAwait(false))
            {
                documents.UnionWith(reference.Locations.Select(static location => location.Document.Id));
            }
        }

        foreach (var id in documents)
        {
            var old = await FaultsAsync(before.Project.Solution.GetDocument(id)!, cancellationToken).ConfigureAwait(false);
            var now = await FaultsAsync(after.Project.Solution.GetDocument(id)!, cancellationToken).ConfigureAwait(false);
            if (now.Any(fault => !Leftovers.Contains(fault.Key) && (!old.TryGetValue(fault.Key, out var times) || times < fault.Value)))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<int> FindingsAsync(Document document, bool isMessage, PolicyDocument policy, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return isMessage
            ? new MessageFinder(new MessagingTable(model.Compilation), PlatformTexts.Of(policy)).In(model, cancellationToken).Count()
            : new MentionFinder(model.Compilation, PlatformTable.Resolve(model.Compilation, policy)).In(model, cancellationToken).Count();
    }

    private static async Task<Dictionary<string, int>> FaultsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model!.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .GroupBy(static diagnostic => diagnostic.Id)
            .ToDictionary(static group => group.Key, static group => group.Count());
    }
}
