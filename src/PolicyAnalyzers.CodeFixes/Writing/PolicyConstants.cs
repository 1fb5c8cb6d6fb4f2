using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>The typed constants of the policy package, <c>CustomerPolicy.Uses.DeliverySms</c>, and of a repository's registrations; where a project has none, the text itself.</summary>
internal static class PolicyConstants
{
    private static readonly ImmutableArray<string> Classes = ImmutableArray.Create("CustomerPolicy", "TeamPolicy");

    /// <summary>The expression that a developer would write for a term.</summary>
    /// <param name="project">The project.</param>
    /// <param name="section">The nested class: <c>Uses</c>, <c>Origins</c>, …</param>
    /// <param name="id">The term.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<ExpressionSyntax> ExpressionForAsync(Project project, string section, string id, CancellationToken cancellationToken)
    {
        foreach (var name in Classes)
        {
            var declared = await SymbolFinder.FindDeclarationsAsync(project, name, ignoreCase: false, SymbolFilter.Type, cancellationToken).ConfigureAwait(false);
            foreach (var type in declared.OfType<INamedTypeSymbol>().OrderBy(static type => type.ToDisplayString(), System.StringComparer.Ordinal))
            {
                foreach (var constant in type.GetTypeMembers(section).SelectMany(static nested => nested.GetMembers()).OfType<IFieldSymbol>())
                {
                    if (type.DeclaredAccessibility == Accessibility.Public && constant is { HasConstantValue: true, ConstantValue: string value } && value == id)
                    {
                        return SyntaxFactory.ParseExpression(constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + constant.Name);
                    }
                }
            }
        }

        return PolicyAttributes.Text(id);
    }
}
