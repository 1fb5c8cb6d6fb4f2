using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The members whose declarations a member inherits: what it overrides, and what it implements.</summary>
internal static class InheritedMembers
{
    /// <summary>The members, nearest first.</summary>
    public static IEnumerable<ISymbol> Of(ISymbol symbol)
    {
        if (symbol is IPropertySymbol property)
        {
            if (property.OverriddenProperty is { } overridden)
            {
                yield return overridden;
            }

            foreach (var implemented in Implemented(property))
            {
                yield return implemented;
            }
        }
        else if (symbol is IMethodSymbol method)
        {
            if (method.OverriddenMethod is { } overridden)
            {
                yield return overridden;
            }

            foreach (var implemented in Implemented(method))
            {
                yield return implemented;
            }
        }
        else if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol owner } parameter)
        {
            foreach (var inherited in Of(owner))
            {
                if (inherited is IMethodSymbol { Parameters: var parameters } && parameter.Ordinal < parameters.Length)
                {
                    yield return parameters[parameter.Ordinal];
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield break;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var candidate in @interface.GetMembers())
            {
                if (candidate.Kind == member.Kind
                    && (candidate.Name == member.Name || !member.CanBeReferencedByName)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }
}
