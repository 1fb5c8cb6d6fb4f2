using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context;

/// <summary>Full names of types, as tables of library calls write them.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Full = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Namespace and name of a type, without type arguments: <c>System.Collections.Generic.List</c>.</summary>
    public static string Of(ITypeSymbol? type) => type?.ToDisplayString(Full) ?? "";
}
