using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>What counts as one finding: see docs/decisions/0004-a-finding-per-statement.md.</summary>
internal static class Units
{
    /// <summary>The statement, initializer or part of a declaration around a node.</summary>
    public static SyntaxNode Of(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case BlockSyntax:
                case ParameterSyntax { Parent: LambdaExpressionSyntax or ParameterListSyntax { Parent: AnonymousFunctionExpressionSyntax } }:
                    continue;
                case StatementSyntax or ArrowExpressionClauseSyntax or ParameterSyntax or BaseTypeSyntax or AttributeSyntax or UsingDirectiveSyntax:
                case ConstructorInitializerSyntax or TypeParameterConstraintClauseSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                case MemberDeclarationSyntax:
                    return ancestor;
            }
        }

        return node;
    }

    /// <summary>The member around a node; for one in a member's own signature, that member, and for one in a base list, the type.</summary>
    public static ISymbol? MemberAround(SyntaxNode place, SemanticModel model)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            // A local function, an element of a tuple and a property of an object without a name have no name outside of their member, so no policy and no
            // baseline can speak of them; an accessor is its property's.
            if (node is MemberDeclarationSyntax or VariableDeclaratorSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax
                && model.GetDeclaredSymbol(node) is { Kind: SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event or SymbolKind.NamedType } declared)
            {
                return declared is IMethodSymbol { AssociatedSymbol: { } owner } ? owner : declared;
            }

            if (node is BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables })
            {
                return model.GetDeclaredSymbol(variables[0]);
            }
        }

        return null;
    }
}
