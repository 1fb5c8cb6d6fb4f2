using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>The names of members and types by which values of a platform come into code that names none of its types.</summary>
internal sealed class HandedOn
{
    private readonly PlatformTypes types;
    private readonly HashSet<ITypeSymbol> carriers = new(SymbolEqualityComparer.Default);

    /// <summary>Nothing yet.</summary>
    public HandedOn(PlatformTypes types) => this.types = types;

    /// <summary>The names.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks at what a namespace holds.</summary>
    public void Add(INamespaceSymbol @namespace)
    {
        foreach (var member in @namespace.GetMembers())
        {
            switch (member)
            {
                case INamespaceSymbol inner:
                    Add(inner);
                    break;
                case INamedTypeSymbol type:
                    Add(type);
                    break;
            }
        }
    }

    /// <summary>Looks at a type: its bases, and the signatures of its members.</summary>
    public void Add(INamedTypeSymbol type)
    {
        var isCarrier = Holds(type.BaseType) || type.AllInterfaces.Any(Holds);
        foreach (var member in type.GetMembers())
        {
            if (member is INamedTypeSymbol nested)
            {
                Add(nested);
            }
            else if (IsHandedOn(member))
            {
                Words.Add(member.Name);

                // Whatever is called without its name comes with a value of the type that has it.
                isCarrier |= member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator or MethodKind.DelegateInvoke } or IPropertySymbol { IsIndexer: true }
                    or { Name: "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "Deconstruct" or "Add" or "Slice" or "Select" or "SelectMany" or "Where" };
            }
        }

        if (isCarrier && carriers.Add(type))
        {
            Words.Add(type.Name);
            if (type.Name.EndsWith("Attribute", StringComparison.Ordinal))
            {
                Words.Add(type.Name.Substring(0, type.Name.Length - "Attribute".Length));
            }
        }
    }

    private bool IsHandedOn(ISymbol member) => member switch
    {
        IMethodSymbol method => Holds(method.ReturnType) || method.Parameters.Any(parameter => Holds(parameter.Type)),
        IPropertySymbol property => Holds(property.Type) || property.Parameters.Any(parameter => Holds(parameter.Type)),
        IFieldSymbol field => Holds(field.Type),
        IEventSymbol @event => Holds(@event.Type),
        _ => false,
    };

    private bool Holds(ITypeSymbol? type) => type switch
    {
        null => false,
        _ when types.In(type) is not null => true,
        IArrayTypeSymbol array => Holds(array.ElementType),
        INamedTypeSymbol named => carriers.Contains(named.OriginalDefinition) || named.TypeArguments.Any(Holds),
        _ => false,
    };
}
