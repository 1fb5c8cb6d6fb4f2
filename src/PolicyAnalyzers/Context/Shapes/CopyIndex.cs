using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>The places in a compilation that may copy data. Nothing is read before somebody asks, and only what is not declared makes anybody ask.</summary>
internal sealed class CopyIndex
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly ConcurrentDictionary<(SyntaxNode Declaration, string Name), INamedTypeSymbol?> types = new();
    private readonly Lazy<Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, CopySite Site)>>> sites;

    /// <summary>The index of a compilation.</summary>
    public CopyIndex(Compilation compilation)
    {
        this.compilation = compilation;
        sites = new(() => SitesOf(compilation));
    }

    /// <summary>Assignments that may be to this member.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Writes(ISymbol member)
    {
        foreach (var (tree, site) in At(CopySiteKind.Write, member.Name))
        {
            if (CanHold(tree, site, member) && CopySites.NodeAt<AssignmentExpressionSyntax>(tree, site.Span, CancellationToken.None) is { } assignment)
            {
                yield return assignment;
            }
        }
    }

    /// <summary>Creations of objects that may call this constructor: those of a type of this name, and those that do not name their type.</summary>
    public IEnumerable<SyntaxNode> Creations(IMethodSymbol constructor)
    {
        var required = constructor.Parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams);
        var most = constructor.Parameters.Any(static parameter => parameter.IsParams) ? int.MaxValue : constructor.Parameters.Length;
        var type = constructor.ContainingType.Name;
        var names = At(CopySiteKind.Alias, type).Select(static alias => alias.Site.TypeName!).Distinct().Append(type).Append("");
        foreach (var (tree, site) in names.SelectMany(name => At(CopySiteKind.Creation, name)))
        {
            if (site.Arguments >= required && site.Arguments <= most && CopySites.NodeAt<SyntaxNode>(tree, site.Span, CancellationToken.None) is { } creation)
            {
                yield return creation;
            }
        }
    }

    /// <summary>Calls that may map one type to another.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls()
    {
        foreach (var (tree, site) in At(CopySiteKind.Call, ""))
        {
            if (CopySites.NodeAt<InvocationExpressionSyntax>(tree, site.Span, CancellationToken.None) is { } call)
            {
                yield return call;
            }
        }
    }

    /// <summary>What a node means. Models are kept: statements that were bound once are not bound again.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A copy stands in another file than the member: no callback hands over its model.")]
    public SemanticModel ModelOf(SyntaxNode node) => models.GetOrAdd(node.SyntaxTree, tree => QuickModels.Of(compilation, tree));

    /// <summary>What an expression yields. `x!` and brackets have no operation of their own.</summary>
    public IOperation? ValueOf(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = expression is ParenthesizedExpressionSyntax bracketed ? bracketed.Expression : ((PostfixUnaryExpressionSyntax)expression).Operand;
        }

        return ModelOf(expression).GetOperation(expression);
    }

    private IReadOnlyList<(SyntaxTree Tree, CopySite Site)> At(CopySiteKind kind, string name) =>
        sites.Value.TryGetValue((kind, name), out var list) ? list : Array.Empty<(SyntaxTree, CopySite)>();

    // Looking a name up where a type is declared binds no body. Wherever that is not sure, the place counts and is bound.
    private bool CanHold(SyntaxTree tree, CopySite site, ISymbol member)
    {
        if (site.TypeName is null || member.IsStatic || site.TypeName == member.ContainingType.Name)
        {
            return true;
        }

        return TypeAt(tree, site) is not { } written || Inherits(written, member.ContainingType) || Inherits(member.ContainingType, written);
    }

    private INamedTypeSymbol? TypeAt(SyntaxTree tree, CopySite site)
    {
        var place = tree.GetRoot(CancellationToken.None).FindToken(site.Span.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>(static type => !type.OpenBraceToken.IsMissing && type.OpenBraceToken.RawKind != 0);
        return place is null ? null : types.GetOrAdd((place, site.TypeName!), key => TypeOf(key.Declaration, key.Name));
    }

    private INamedTypeSymbol? TypeOf(SyntaxNode declaration, string name)
    {
        var found = ModelOf(declaration).LookupNamespacesAndTypes(((TypeDeclarationSyntax)declaration).OpenBraceToken.Span.End, container: null, name);
        return found.Length == 1 ? (found[0] is IAliasSymbol alias ? alias.Target : found[0]) as INamedTypeSymbol : null;
    }

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, other.OriginalDefinition));
    }

    private static Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, CopySite Site)>> SitesOf(Compilation compilation)
    {
        var all = new Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, CopySite Site)>>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var site in CopySites.Of(tree, CancellationToken.None).All)
            {
                if (!all.TryGetValue((site.Kind, site.Name), out var list))
                {
                    all.Add((site.Kind, site.Name), list = new());
                }

                list.Add((tree, site));
            }
        }

        return all;
    }
}
