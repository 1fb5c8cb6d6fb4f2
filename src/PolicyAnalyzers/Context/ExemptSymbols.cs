using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>The symbols that the policy's <c>data.exempt</c> names, resolved once.</summary>
internal sealed class ExemptSymbols
{
    private readonly HashSet<ISymbol>? symbols;

    /// <summary>Resolves the exemptions of a policy.</summary>
    public ExemptSymbols(Compilation compilation, PolicyDocument policy)
    {
        foreach (var exemption in policy.Data.Exempt)
        {
            foreach (var symbol in SymbolReferences.Resolve(compilation, exemption.Symbol))
            {
                (symbols ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(symbol);
            }
        }
    }

    /// <summary>Whether the policy exempts the symbol, its type, or its namespace.</summary>
    public bool Cover(ISymbol symbol)
    {
        if (symbols is null)
        {
            return false;
        }

        for (var current = symbol.OriginalDefinition; current is not null; current = current.ContainingSymbol)
        {
            if (symbols.Contains(current))
            {
                return true;
            }
        }

        return false;
    }
}
