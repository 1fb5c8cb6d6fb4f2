using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1008: changes the declared category to the one that the evidence shows. Which of the two is wrong is for a person to say, so there is no fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContradictedCategoryCodeFix))]
[Shared]
public sealed class ContradictedCategoryCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.ContradictedCategory);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null
                && diagnostic.Properties.TryGetValue(FindingProperties.Category, out var category) && category is not null
                && ArgumentAt(root, diagnostic.Location) is { } argument)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change the category to '{category}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(
                            argument.Expression,
                            PolicyAttributes.Text(category).WithTriviaFrom(argument.Expression)))),
                        "change-category:" + category),
                    diagnostic);
            }
        }
    }

    // The category may stand on the type or on an inherited member: what is written there speaks of other members too.
    private static AttributeArgumentSyntax? ArgumentAt(SyntaxNode root, Location place)
    {
        var lists = AttributeWriter.DeclarationAt(root, place) switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists
            .SelectMany(static list => list.Attributes)
            .SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default)
            .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Category");
    }
}
