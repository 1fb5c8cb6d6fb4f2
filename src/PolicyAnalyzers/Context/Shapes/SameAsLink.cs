using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Where a member's <c>[SameAs]</c> leads.</summary>
/// <param name="Target">The member; null where there is none of that name.</param>
/// <param name="Name">The name as it is written: <c>Customer.Phone</c>.</param>
internal sealed record SameAsLink(ISymbol? Target, string Name)
{
    /// <summary>The link of a symbol, or of the parameter behind a record's property; null where it wears none.</summary>
    public static SameAsLink? Of(ISymbol symbol, AnnotationSymbols annotations) =>
        On(symbol, annotations) ?? (RecordParameters.Of(symbol) is { } parameter ? On(parameter, annotations) : null);

    private static SameAsLink? On(ISymbol symbol, AnnotationSymbols annotations)
    {
        if (annotations.SameAs is { } sameAs)
        {
            foreach (var attribute in symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, sameAs))
                {
                    var type = attribute.ConstructorArguments.Length == 2 ? attribute.ConstructorArguments[0].Value as ITypeSymbol : null;
                    return new SameAsLink(attribute.TargetMember()?.OriginalDefinition, (type?.Name ?? "?") + "." + (attribute.Text(1) ?? "?"));
                }
            }
        }

        return null;
    }
}
