using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>Reads what code declares of a member, a parameter or a return value.</summary>
internal sealed class DeclarationReader
{
    // A chain of [SameAs] as long as this is a circle.
    private const int LongestChain = 16;

    private readonly PolicyDocument policy;
    private readonly AnnotationSymbols annotations;
    private readonly IAssemblySymbol assembly;
    private readonly Dictionary<ISymbol, AttributeData> fromOutside = new(SymbolEqualityComparer.Default);
    private readonly List<AttributeData> defaults = new();

    /// <summary>Reads the declarations that the assembly makes from outside.</summary>
    public DeclarationReader(Compilation compilation, PolicyDocument policy, AnnotationSymbols annotations)
    {
        this.policy = policy;
        this.annotations = annotations;
        assembly = compilation.Assembly;
        if (!annotations.Available)
        {
            return;
        }

        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (Is(attribute, annotations.CustomerDataDefault))
            {
                defaults.Add(attribute);
            }
            else if (Is(attribute, annotations.CustomerDataOf) && attribute.TargetMember() is { } member)
            {
                fromOutside[member] = attribute;
            }
        }

        // The nearest word counts, and defaults are gathered in this order.
        defaults.Sort(static (left, right) => (right.Text(0)?.Length ?? 0).CompareTo(left.Text(0)?.Length ?? 0));
    }

    /// <summary>Whether the assembly declares the symbol by <c>[assembly: CustomerDataOf]</c>.</summary>
    public bool IsDeclaredFromOutside(ISymbol symbol) => fromOutside.Count > 0 && fromOutside.ContainsKey(symbol.OriginalDefinition);

    /// <summary>What is declared of a symbol.</summary>
    /// <param name="symbol">A property, field or parameter, or a method for its return value.</param>
    /// <param name="category">The category that it is recognised as, for declarations that speak of a category; null where it is not recognised.</param>
    public Declaration Read(ISymbol symbol, string? category)
    {
        if (!annotations.Available)
        {
            return Declaration.None;
        }

        var gathered = new Gathered();
        HashSet<ISymbol>? followed = null;
        Gather(symbol, ref gathered, ref followed, LongestChain, DeclaredAt.Here);
        if (category is not null && gathered.Uses.IsDefault)
        {
            GatherDefaults(symbol, category, ref gathered);
        }

        return gathered.Found ? gathered.ToDeclaration(policy) : Declaration.None;
    }

    // A member that [SameAs] led to once says nothing new: without `followed`, interfaces that all point back would be walked in every order.
    private void Gather(ISymbol symbol, ref Gathered gathered, ref HashSet<ISymbol>? followed, int steps, DeclaredAt at)
    {
        GatherAttributes(symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes(), ref gathered, ref followed, steps, at);
        if (RecordParameters.Of(symbol) is { } parameter)
        {
            GatherAttributes(parameter.GetAttributes(), ref gathered, ref followed, steps, at);
        }

        if (fromOutside.TryGetValue(symbol.OriginalDefinition, out var outside))
        {
            gathered.Add(outside, annotations, at);
        }

        foreach (var inherited in InheritedMembers.Of(symbol))
        {
            if (steps > 0)
            {
                Gather(inherited, ref gathered, ref followed, steps - 1, PlaceOf(inherited));
            }
        }

        if (symbol is not (IParameterSymbol or IMethodSymbol))
        {
            GatherAttributes(symbol.ContainingType.GetAttributes(), ref gathered, ref followed, steps, at);
            for (var type = symbol.ContainingType.BaseType; type is not null; type = type.BaseType)
            {
                // That a base type holds no customer data says nothing of what others add to it.
                GatherAttributes(type.GetAttributes().RemoveAll(attribute => Is(attribute, annotations.NotCustomerData)), ref gathered, ref followed, steps, at);
            }
        }
    }

    private void GatherAttributes(ImmutableArray<AttributeData> attributes, ref Gathered gathered, ref HashSet<ISymbol>? followed, int steps, DeclaredAt at)
    {
        foreach (var attribute in attributes)
        {
            if (Is(attribute, annotations.SameAs))
            {
                if (steps > 0 && attribute.TargetMember() is { } same && (followed ??= new(SymbolEqualityComparer.Default)).Add(same))
                {
                    Gather(same, ref gathered, ref followed, steps - 1, PlaceOf(same));
                }
            }
            else
            {
                gathered.Add(attribute, annotations, at);
            }
        }
    }

    private DeclaredAt PlaceOf(ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, assembly) ? DeclaredAt.Elsewhere : DeclaredAt.InAnotherAssembly;

    private void GatherDefaults(ISymbol symbol, string category, ref Gathered gathered)
    {
        foreach (var attribute in defaults)
        {
            if (attribute.Text(0) is { } @namespace && attribute.Text(1) == category && IsWithin(symbol, @namespace))
            {
                gathered.Add(attribute, annotations);
            }
        }
    }

    private static bool IsWithin(ISymbol symbol, string @namespace)
    {
        var name = symbol.ContainingNamespace.ToDisplayString();
        return name.StartsWith(@namespace, StringComparison.Ordinal) && (name.Length == @namespace.Length || name[@namespace.Length] == '.');
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
