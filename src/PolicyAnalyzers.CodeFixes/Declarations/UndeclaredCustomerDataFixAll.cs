using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Writing;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>
/// Declares many members at once. With a use that a person chose: wherever the policy offers that use. Without a choice, as in
/// <c>dotnet format</c>: only where the policy leaves exactly one use, since anything else would invent governance.
/// </summary>
internal sealed class UndeclaredCustomerDataFixAll : FixAllProvider
{
    /// <summary>The provider.</summary>
    public static UndeclaredCustomerDataFixAll Instance { get; } = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey == EquivalenceKeys.NotCustomerData)
        {
            return null;
        }

        if (fixAllContext.CodeActionEquivalenceKey == EquivalenceKeys.SameAs)
        {
            return await SameAsAsync(fixAllContext).ConfigureAwait(false);
        }

        var chosen = EquivalenceKeys.UseOf(fixAllContext.CodeActionEquivalenceKey);
        var members = new List<(Location Place, string Use)>();
        foreach (var diagnostic in await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
        {
            var finding = UndeclaredMembers.Of(diagnostic);
            members.AddRange(chosen is null
                ? finding.WithOnlyOneUse()
                : finding.Choices.Where(use => use.Id == chosen).SelectMany(finding.AllFor));
        }

        // One type in several target frameworks, or in partial files, is reported more than once.
        var distinct = members.Distinct().ToArray();
        return distinct.Length == 0
            ? null
            : CodeAction.Create(
                "Declare customer data (proposed)",
                token => UndeclaredCustomerDataCodeFix.DeclareAsync(fixAllContext.Solution, distinct, token),
                fixAllContext.CodeActionEquivalenceKey ?? EquivalenceKeys.OnlyUse);
    }

    private static async Task<CodeAction?> SameAsAsync(FixAllContext context)
    {
        var places = (await FixAllDiagnostics.OfAsync(context).ConfigureAwait(false)).SelectMany(static diagnostic => UndeclaredMembers.Of(diagnostic).Places).Distinct();
        var attributes = new List<AttributeToWrite>();
        foreach (var project in places.GroupBy(place => context.Solution.GetDocument(place.SourceTree)?.Project))
        {
            if (project.Key is not null)
            {
                attributes.AddRange((await CopiesWriter.ForMembersAsync(project.Key, project, context.CancellationToken).ConfigureAwait(false)).Select(static each => each.Attribute));
            }
        }

        return attributes.Count == 0
            ? null
            : CodeAction.Create("Say which data are the same", token => AttributeWriter.WriteAsync(context.Solution, attributes, token), EquivalenceKeys.SameAs);
    }
}
