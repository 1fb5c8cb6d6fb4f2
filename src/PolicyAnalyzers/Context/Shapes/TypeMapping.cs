using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>That a library copies objects of one type into those of another, member by member.</summary>
/// <param name="Source">The type that is read.</param>
/// <param name="Target">The type that is written.</param>
/// <param name="IsConfigured">Whether this is the configuration itself; else it is a call, which does what the configuration says.</param>
internal sealed record TypeMapping(ITypeSymbol Source, ITypeSymbol Target, bool IsConfigured)
{
    /// <summary>Whether another mapping is between the same types.</summary>
    public bool IsBetween(TypeMapping other) =>
        SymbolEqualityComparer.Default.Equals(Source, other.Source) && SymbolEqualityComparer.Default.Equals(Target, other.Target);

    /// <summary>What the configuration says of single members of the target, by their names: the value that is written, or null where the member is left out.</summary>
    public Dictionary<string, IOperation?> Members { get; } = new(StringComparer.OrdinalIgnoreCase);
}
