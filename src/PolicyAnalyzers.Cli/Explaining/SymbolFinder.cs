using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Finds in a compilation what the user asks about.</summary>
internal static class SymbolFinder
{
    /// <summary>The declarations that a query means; a type means all that it holds. None where the compilation has nothing of that name or place.</summary>
    /// <param name="compilation">Where to look.</param>
    /// <param name="query">What is meant.</param>
    /// <param name="comparison">How a name is compared.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ImmutableArray<ISymbol> Find(Compilation compilation, SymbolQuery query, StringComparison comparison, CancellationToken cancellation)
    {
        var found = query switch
        {
            { File: not null } => SymbolPlaces.Find(compilation, query, cancellation),
            { IsDocumentationId: true } => DocumentationCommentId.GetSymbolsForDeclarationId(query.Text, compilation),
            _ => Named(compilation, query.Text, comparison),
        };
        return [.. found.SelectMany(Judged).Distinct<ISymbol>(SymbolEqualityComparer.Default)];
    }

    /// <summary>Names that end as the query does, whatever the types before them: what somebody may have meant.</summary>
    public static IEnumerable<string> Similar(Compilation compilation, SymbolQuery query)
    {
        var last = query.Text[(query.Text.LastIndexOf('.') + 1)..];
        return query.File is not null || query.IsDocumentationId
            ? []
            : SourceDeclarations.Of(compilation).Where(symbol => SimpleName(symbol).Contains(last, StringComparison.OrdinalIgnoreCase)).Select(NameOf);
    }

    /// <summary>The name by which a declaration is found: namespace, types, member, and with a parameter its own name.</summary>
    public static string NameOf(ISymbol symbol)
    {
        var container = symbol.ContainingSymbol;
        return container is null or INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol ? SimpleName(symbol) : NameOf(container) + "." + SimpleName(symbol);
    }

    private static string SimpleName(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
        _ => symbol.Name[(symbol.Name.LastIndexOf('.') + 1)..],
    };

    private static IEnumerable<ISymbol> Named(Compilation compilation, string name, StringComparison comparison)
        => SourceDeclarations.Of(compilation).Where(symbol => EndsWith(symbol, name, comparison) || (symbol.ContainingType is { } type && EndsWith(type, name, comparison)));

    private static bool EndsWith(ISymbol symbol, string name, StringComparison comparison)
    {
        var full = NameOf(symbol);
        return full.EndsWith(name, comparison) && (full.Length == name.Length || full[full.Length - name.Length - 1] == '.');
    }

    private static IEnumerable<ISymbol> Judged(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => SourceDeclarations.Of(type),
        IParameterSymbol parameter when SourceDeclarations.IsItsProperty(parameter) => parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>(),
        IMethodSymbol method => [.. method.ReturnsVoid || method.MethodKind is MethodKind.Constructor ? ImmutableArray<ISymbol>.Empty : [method], .. method.Parameters],
        _ => [symbol],
    };
}
