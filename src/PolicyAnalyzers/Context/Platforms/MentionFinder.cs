using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// Finds what a file says of platforms. Names are compared with those of the platforms' API before anything is bound; what reaches an API
/// without naming it (<c>var</c>, target-typed <c>new</c>, indexers, constructor initializers) is always bound.
/// </summary>
internal sealed class MentionFinder
{
    private readonly PlatformTable platforms;

    /// <summary>A finder for one compilation.</summary>
    public MentionFinder(PlatformTable platforms) => this.platforms = platforms;

    /// <summary>The first mention of each platform in each unit of the file, in the order of the file.</summary>
    public IEnumerable<Mention> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var seen = new HashSet<(SyntaxNode Unit, string Platform)>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes(static node => !IsPlainUsing(node)))
        {
            var symbol = node switch
            {
                SimpleNameSyntax name => Named(name, model, cancellationToken),
                ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax => model.GetSymbolInfo(node, cancellationToken).Symbol,
                _ => null,
            };

            if (platforms.Find(symbol) is { } platform && UnitOf(node) is var unit && seen.Add((unit, platform.Id)))
            {
                yield return new Mention(platform, symbol!, node, unit);
            }
        }
    }

    // Opening a namespace reaches nothing; what is then named is found where it is named.
    private static bool IsPlainUsing(SyntaxNode node) =>
        node is UsingDirectiveSyntax { Alias: null } directive && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private ISymbol? Named(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var isVar = name is IdentifierNameSyntax { IsVar: true };
        if ((!isVar && !platforms.Names.Contains(name.Identifier.ValueText)) || IsInNameof(name, model, cancellationToken))
        {
            return null;
        }

        var info = model.GetSymbolInfo(name, cancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null);
        return symbol switch
        {
            IAliasSymbol { Target: INamedTypeSymbol type } => type,
            IAliasSymbol or INamespaceSymbol => null,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            _ => symbol,
        };
    }

    // nameof reaches nothing: it is text. A method that somebody calls nameof is a method, and has a symbol.
    private static bool IsInNameof(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
                && model.GetSymbolInfo(ancestor, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true })
            {
                return true;
            }

            if (ancestor is StatementSyntax or MemberDeclarationSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private static SyntaxNode UnitOf(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case BlockSyntax:
                    continue;
                case StatementSyntax or ArrowExpressionClauseSyntax or ParameterSyntax or BaseTypeSyntax or AttributeSyntax or UsingDirectiveSyntax:
                case ConstructorInitializerSyntax or TypeParameterConstraintClauseSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                case MemberDeclarationSyntax:
                    return ancestor;
            }
        }

        return node;
    }
}
