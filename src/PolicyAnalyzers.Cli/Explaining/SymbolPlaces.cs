using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Finds the declarations in a line of a file: of C#, or of a page from which a tool wrote C# with the page's lines.</summary>
internal static class SymbolPlaces
{
    /// <summary>Of several declarations in a line each is meant; a line within a declaration means the innermost.</summary>
    public static IEnumerable<ISymbol> Find(Compilation compilation, SymbolQuery query, CancellationToken cancellation) =>
        compilation.SyntaxTrees.SelectMany(tree => query.Means(tree.FilePath) ? InLine(compilation, tree, query, cancellation) : InPage(compilation, tree, query, cancellation));

    private static IEnumerable<ISymbol> InLine(Compilation compilation, SyntaxTree tree, SymbolQuery query, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        if (query.Line > text.Lines.Count)
        {
            return [];
        }

        var span = text.Lines[query.Line - 1].Span;
        var model = compilation.GetSemanticModel(tree);
        var declared = Declarations(tree.GetRoot(cancellation).DescendantNodes(node => node.FullSpan.IntersectsWith(span)).Where(node => node.Span.IntersectsWith(span)), model, cancellation);
        var named = declared.Where(symbol => symbol.Locations.Any(location => location.SourceTree == tree && location.SourceSpan.IntersectsWith(span))).ToImmutableArray();
        return named.IsEmpty ? declared.TakeLast(1) : named;
    }

    // A page has no declarations of its own: those whose name stands in the line.
    private static IEnumerable<ISymbol> InPage(Compilation compilation, SyntaxTree tree, SymbolQuery query, CancellationToken cancellation)
    {
        if (!tree.GetLineMappings(cancellation).Any(mapping => !mapping.IsHidden && Means(query, mapping.MappedSpan.Path)))
        {
            return [];
        }

        return Declarations(tree.GetRoot(cancellation).DescendantNodes(), compilation.GetSemanticModel(tree), cancellation)
            .Where(symbol => symbol.Locations.Any(location => location.GetMappedLineSpan() is { HasMappedPath: true } mapped && Means(query, mapped.Path) && mapped.StartLinePosition.Line == query.Line - 1));
    }

    private static bool Means(SymbolQuery query, string path) => query.Means(path) || query.Means("/" + path);

    private static ImmutableArray<ISymbol> Declarations(IEnumerable<SyntaxNode> nodes, SemanticModel model, CancellationToken cancellation) =>
    [
        .. nodes.Where(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax or LocalFunctionStatementSyntax)
            .Select(node => model.GetDeclaredSymbol(node, cancellation))
            .OfType<ISymbol>()
            .Where(symbol => symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol or IMethodSymbol or INamedTypeSymbol),
    ];
}
