using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PolicyAnalyzers.CodeFixes.Writing;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>Declares from outside what a tool or another company wrote, where an undeclared member is a copy of it: then the copy needs nothing.</summary>
internal static class ForeignSources
{
    /// <summary>One action for each member, or a menu of the policy's uses.</summary>
    public static async Task<IEnumerable<CodeAction>> ActionsForAsync(Document document, UndeclaredMembers finding, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        if (await ProjectData.OfAsync(document.Project, cancellationToken).ConfigureAwait(false) is not { } data)
        {
            return actions;
        }

        for (var index = 0; index < finding.Places.Length; index++)
        {
            var uses = finding.Choices.Where(use => use.Members.Contains(index)).ToArray();
            foreach (var source in data.At(finding.Places[index]) is { } datum ? data.ForeignSourcesOf(datum) : ImmutableArray<ISymbol>.Empty)
            {
                var name = source.ContainingType.Name + "." + source.Name;
                var offered = uses.Select(use => CodeAction.Create(
                    $"Declare '{name}' from outside as held for '{use.Title}' (proposed)",
                    token => DeclareAsync(document, source, data.IsNameable(source, data.Compilation.Assembly), use.Id, token),
                    "declare-outside:" + name + ":" + use.Id)).ToImmutableArray();
                actions.AddRange(offered.Length > 1 ? new[] { CodeAction.Create($"Declare '{name}' from outside (proposed)", offered, isInlinable: false) } : offered.AsEnumerable());
            }
        }

        return actions;
    }

    private static async Task<Solution> DeclareAsync(Document document, ISymbol source, bool isNameable, string use, CancellationToken cancellationToken)
    {
        var term = await PolicyConstants.ExpressionForAsync(document.Project, "Uses", use, cancellationToken).ConfigureAwait(false);
        return await AssemblyAttributeWriter.WriteAsync(document, PolicyAttributes.ProposedUseOf(source, isNameable, term), "CustomerDataOf", cancellationToken).ConfigureAwait(false);
    }
}
