using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The parameters that a member declares itself: those of an indexer are the indexer's, although each of its accessors repeats them.</summary>
internal static class OwnParameters
{
    /// <summary>The parameters, in their order.</summary>
    public static ImmutableArray<IParameterSymbol> Of(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Parameters,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } accessor => accessor.Parameters.RemoveRange(0, property.Parameters.Length),
        IMethodSymbol method => method.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };
}
