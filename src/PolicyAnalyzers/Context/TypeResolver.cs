using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context;

/// <summary>The one place that turns a metadata name into a type.</summary>
internal static class TypeResolver
{
    /// <summary>
    /// The type of this full metadata name that code of the compilation would see: the compilation's own, else the first public one of its
    /// references. <c>Compilation.GetTypeByMetadataName</c> answers null as soon as two references define the name, which would switch a rule off in silence.
    /// </summary>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This is the helper that the ban points to.")]
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName)
    {
        var unique = compilation.GetTypeByMetadataName(metadataName);
        if (unique is not null)
        {
            return unique;
        }

        foreach (var candidate in compilation.GetTypesByMetadataName(metadataName))
        {
            if (candidate.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(candidate, compilation.Assembly))
            {
                return candidate;
            }
        }

        return null;
    }
}
