using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Everything in a compilation that can hold a datum: properties, fields, parameters, and what methods return.</summary>
internal static class SourceDeclarations
{
    /// <summary>All of them, in the order of their declaration.</summary>
    public static IEnumerable<ISymbol> Of(Compilation compilation) => Types(compilation.Assembly.GlobalNamespace).SelectMany(Of);

    /// <summary>Those of a type, nested types aside.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared))
        {
            if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, ReturnsVoid: false })
            {
                yield return member;
            }

            foreach (var parameter in OwnParameters.Of(member).Where(parameter => !IsItsProperty(parameter)))
            {
                yield return parameter;
            }
        }
    }

    /// <summary>Whether a parameter only hands a property its value: a setter's, or one of a positional record.</summary>
    public static bool IsItsProperty(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol method
        && (method.AssociatedSymbol is not null
            || (method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } && method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any()));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
