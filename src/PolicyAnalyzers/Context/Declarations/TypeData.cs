using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The customer data that one type declares.</summary>
/// <param name="Type">The type.</param>
/// <param name="Data">Its data, in the order of declaration.</param>
/// <param name="Exempted">What looks like customer data and the repository itself says is none; collected for the inventory alone.</param>
internal sealed record TypeData(INamedTypeSymbol Type, ImmutableArray<Datum> Data, ImmutableArray<Datum> Exempted);
