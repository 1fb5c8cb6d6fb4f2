using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Finds the governed client that the policy names: an instance that is at hand, or the constructor that could take one.</summary>
internal static class ClientFinder
{
    /// <summary>The type of the client; null where the policy names none, or the compilation cannot see it.</summary>
    public static INamedTypeSymbol? TypeOf(Compilation compilation, PolicyDocument policy)
    {
        var types = policy.SurveyPolicy.Client is { } client ? SymbolReferences.Resolve(compilation, client).OfType<INamedTypeSymbol>().ToArray() : System.Array.Empty<INamedTypeSymbol>();
        return types.Length == 1 && compilation.IsSymbolAccessibleWithin(types[0], compilation.Assembly) ? types[0] : null;
    }

    /// <summary>How the code at a call reaches the client; null where it cannot.</summary>
    public static ClientAccess? At(SyntaxNode call, SemanticModel model, INamedTypeSymbol client, CancellationToken cancellationToken)
    {
        if (client.IsStatic)
        {
            return new ClientAccess(ParseExpression(client.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)), client, null);
        }

        var position = call.SpanStart;
        var isStatic = IsInStaticMember(model.GetEnclosingSymbol(position, cancellationToken));
        var nearest = model.LookupSymbols(position)
            .Select(symbol => (Symbol: symbol, Rank: RankOf(symbol, position, isStatic), Type: TypeOf(symbol) as INamedTypeSymbol))
            .Where(each => each.Rank > 0 && IsClient(each.Type, client))
            .OrderBy(static each => each.Rank)
            .ThenBy(static each => each.Symbol.Name, System.StringComparer.Ordinal)
            .FirstOrDefault();
        if (nearest.Symbol is not null)
        {
            return new ClientAccess(IdentifierName(nearest.Symbol.Name), nearest.Type!, null);
        }

        return !isStatic && ClientInjection.Into(call, client) is { } injection ? new ClientAccess(injection.Expression, client, injection) : null;
    }

    /// <summary>The cancellation token at hand, if there is exactly one.</summary>
    public static ExpressionSyntax? TokenAt(SyntaxNode call, SemanticModel model)
    {
        var tokens = model.LookupSymbols(call.SpanStart).Where(static symbol => symbol is IParameterSymbol { Type.Name: "CancellationToken" }).ToArray();
        return tokens.Length == 1 ? IdentifierName(tokens[0].Name) : null;
    }

    private static int RankOf(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => reference.Span.End < position) ? 1 : 0,
        IParameterSymbol => 2,
        IFieldSymbol field => isStatic && !field.IsStatic ? 0 : 3,
        IPropertySymbol { GetMethod: not null } property => isStatic && !property.IsStatic ? 0 : 4,
        _ => 0,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol)
    {
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return type?.NullableAnnotation == NullableAnnotation.Annotated ? null : type;
    }

    // Also by an interface of its own assembly: inside that assembly everything is the client.
    private static bool IsClient(INamedTypeSymbol? type, INamedTypeSymbol client)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, client))
            {
                return true;
            }
        }

        return type is { TypeKind: TypeKind.Interface }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, client.ContainingAssembly)
            && client.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }

    private static bool IsInStaticMember(ISymbol? symbol)
    {
        for (var current = symbol; current is not null and not INamedTypeSymbol; current = current.ContainingSymbol)
        {
            if (current.IsStatic)
            {
                return true;
            }
        }

        return false;
    }
}
