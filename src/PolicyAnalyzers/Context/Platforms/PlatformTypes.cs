using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>Tells whether a type is a platform's, or holds one: a list of its surveys, a tuple, a task, a delegate that takes one.</summary>
internal sealed class PlatformTypes
{
    private readonly PlatformTable platforms;
    private readonly ConcurrentDictionary<ITypeSymbol, ITypeSymbol?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The types of one compilation.</summary>
    public PlatformTypes(PlatformTable platforms) => this.platforms = platforms;

    /// <summary>The first type of a platform in this one, from outside to inside; null where there is none.</summary>
    public ITypeSymbol? In(ITypeSymbol? type)
    {
        if (type is null or INamedTypeSymbol { IsGenericType: false, IsAnonymousType: false, SpecialType: not SpecialType.None })
        {
            return null;
        }

        return known.TryGetValue(type, out var found) ? found : known.GetOrAdd(type, Search(type));
    }

    private ITypeSymbol? Search(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => In(array.ElementType),
        IPointerTypeSymbol pointer => In(pointer.PointedAtType),
        IFunctionPointerTypeSymbol { Signature: var signature } => In(signature.ReturnType) ?? Among(signature.Parameters),
        INamedTypeSymbol { IsAnonymousType: true } anonymous => Among(anonymous.GetMembers()),
        INamedTypeSymbol named => platforms.Find(named) is not null ? named.OriginalDefinition : Among(named.TypeArguments) ?? In(named.ContainingType),
        _ => null,
    };

    private ITypeSymbol? Among<T>(ImmutableArray<T> parts)
        where T : ISymbol
    {
        foreach (var part in parts)
        {
            if (In(part switch { ITypeSymbol type => type, IPropertySymbol property => property.Type, IParameterSymbol parameter => parameter.Type, _ => null }) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
