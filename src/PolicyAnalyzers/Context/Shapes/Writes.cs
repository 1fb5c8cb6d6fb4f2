using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>What code of a compilation writes into a member. Constants are no data, and are left out.</summary>
internal sealed class Writes
{
    /// <summary>The members and parameters that are copied into it, as they were defined.</summary>
    public HashSet<ISymbol> Sources { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether anything else is written into it, of which nobody can tell where it came from.</summary>
    public bool HasOthers { get; set; }
}
