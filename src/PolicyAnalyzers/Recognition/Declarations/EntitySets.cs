using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>The sets in which a compilation's database contexts keep its entities: <c>DbSet&lt;Party&gt; Customers</c> says what a party is.</summary>
internal sealed class EntitySets
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> sets;

    /// <summary>The sets of a compilation; looked for when first asked, and only where a library for such contexts is referenced.</summary>
    public EntitySets(Compilation compilation, RecognitionSymbols symbols) => sets = new(() => Find(compilation, symbols));

    /// <summary>The name of the set that keeps an entity; null where there is none.</summary>
    public string? Of(INamedTypeSymbol entity) => sets.Value.TryGetValue(entity, out var name) ? name : null;

    private static Dictionary<INamedTypeSymbol, string> Find(Compilation compilation, RecognitionSymbols symbols)
    {
        var found = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        if (symbols.KnowsEntitySets)
        {
            Look(compilation.Assembly.GlobalNamespace, symbols, found);
        }

        return found;
    }

    private static void Look(INamespaceSymbol space, RecognitionSymbols symbols, Dictionary<INamedTypeSymbol, string> found)
    {
        foreach (var member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                Look(inner, symbols, found);
            }
            else if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type && symbols.IsDatabaseContext(type))
            {
                Add(type, symbols, found);
            }
        }
    }

    private static void Add(INamedTypeSymbol context, RecognitionSymbols symbols, Dictionary<INamedTypeSymbol, string> found)
    {
        foreach (var member in context.GetMembers())
        {
            if (member is IPropertySymbol { Type: INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } set }
                && arguments[0] is INamedTypeSymbol entity
                && symbols.IsEntitySet(set)
                && !found.ContainsKey(entity.OriginalDefinition))
            {
                found.Add(entity.OriginalDefinition, member.Name);
            }
        }
    }
}
