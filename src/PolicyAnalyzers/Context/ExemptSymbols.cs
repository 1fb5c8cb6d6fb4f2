using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context;

/// <summary>The symbols that the policy's <c>data.exempt</c> names, resolved once.</summary>
internal sealed class ExemptSymbols
{
    private readonly HashSet<ISymbol>? symbols;

    /// <summary>Resolves the exemptions of a policy.</summary>
    public ExemptSymbols(Compilation compilation, PolicyDocument policy)
        : this(compilation, policy.Data.Exempt)
    {
    }

    private ExemptSymbols(Compilation compilation, IEnumerable<Exemption> exemptions)
    {
        foreach (var exemption in exemptions)
        {
            foreach (var symbol in SymbolReferences.Resolve(compilation, exemption.Symbol))
            {
                (symbols ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(symbol);
            }
        }
    }

    /// <summary>Resolves the exemptions that fragments add to the organisation's policy.</summary>
    public static ExemptSymbols OfFragments(Compilation compilation, PolicyDocument policy) => new(
        compilation,
        policy.Organisation is { } organisation
            ? policy.Data.Exempt.Where(exemption => organisation.Data.Exempt.All(own => own.Symbol.Id != exemption.Symbol.Id))
            : Enumerable.Empty<Exemption>());

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
