using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>Finds the symbols that a policy names by documentation id.</summary>
internal static class SymbolReferences
{
    /// <summary>
    /// The symbols behind a reference: none if the assembly that it names is not referenced, or does not hold it. A namespace is answered
    /// as the part of it that each assembly holds, since every member says that part to be its namespace.
    /// </summary>
    public static IEnumerable<ISymbol> Resolve(Compilation compilation, SymbolReference reference)
    {
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(reference.Id, compilation))
        {
            var parts = symbol is INamespaceSymbol @namespace ? Parts(@namespace) : ImmutableArray.Create(symbol);
            foreach (var part in parts)
            {
                if (reference.Assembly is null || string.Equals(part.ContainingAssembly?.Name, reference.Assembly, StringComparison.OrdinalIgnoreCase))
                {
                    yield return part;
                }
            }
        }
    }

    private static ImmutableArray<ISymbol> Parts(INamespaceSymbol merged)
    {
        var parts = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var part in merged.ConstituentNamespaces)
        {
            if (part.ContainingAssembly is not null)
            {
                parts.Add(part);
            }
        }

        return parts.ToImmutable();
    }
}
