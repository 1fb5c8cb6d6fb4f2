using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
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
                if (reference.Assembly is null || IsIn(part.ContainingAssembly, reference))
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>Whether an assembly is the one that a reference names, by its name and by the token of its public key where the policy says that.</summary>
    public static bool IsIn(IAssemblySymbol? assembly, SymbolReference reference) =>
        assembly is not null
        && string.Equals(assembly.Name, reference.Assembly, StringComparison.OrdinalIgnoreCase)
        && (reference.PublicKeyToken is not { } token || string.Equals(string.Concat(assembly.Identity.PublicKeyToken.Select(static part => part.ToString("x2", CultureInfo.InvariantCulture))), token, StringComparison.OrdinalIgnoreCase));

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
