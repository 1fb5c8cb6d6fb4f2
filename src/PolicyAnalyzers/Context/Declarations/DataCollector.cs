using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>Collects the customer data of a type in one pass over its members.</summary>
internal sealed class DataCollector
{
    private readonly PolicyContext context;

    /// <summary>A collector for one compilation.</summary>
    public DataCollector(PolicyContext context) => this.context = context;

    /// <summary>The data of a type, or null where it has none.</summary>
    public TypeData? Collect(INamedTypeSymbol type)
    {
        ImmutableArray<Datum>.Builder? data = null;
        ImmutableArray<Datum>.Builder? exempted = null;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared)
            {
                continue;
            }

            switch (member)
            {
                case IPropertySymbol or IFieldSymbol:
                    Add(ref data, DatumOf(member));
                    if (context.Settings.WantsInventory)
                    {
                        Add(ref exempted, ExemptedDatumOf(member));
                    }

                    break;
                case IMethodSymbol method when context.Annotations.Available:
                    Add(ref data, Annotated(method, method.GetReturnTypeAttributes()));
                    break;
            }

            // What a method receives or returns is judged where it is declared: asking it of every parameter would say one fact many times.
            if (context.Annotations.Available)
            {
                foreach (var parameter in OwnParameters.Of(member))
                {
                    if (IsPropertyOfRecord(parameter))
                    {
                        continue;
                    }

                    Add(ref data, Annotated(parameter, parameter.GetAttributes()));
                }
            }
        }

        return data is null && exempted is null
            ? null
            : new TypeData(type, data?.ToImmutable() ?? ImmutableArray<Datum>.Empty, exempted?.ToImmutable() ?? ImmutableArray<Datum>.Empty);
    }

    private static void Add(ref ImmutableArray<Datum>.Builder? data, Datum? datum)
    {
        if (datum is not null)
        {
            (data ??= ImmutableArray.CreateBuilder<Datum>()).Add(datum);
        }
    }

    // The property speaks for both.
    private static bool IsPropertyOfRecord(IParameterSymbol parameter) =>
        parameter.ContainingType is { IsRecord: true } type
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && type.GetMembers(parameter.Name).Any(member => SymbolEqualityComparer.Default.Equals(RecordParameters.Of(member), parameter));

    private Datum? Annotated(ISymbol symbol, ImmutableArray<AttributeData> attributes) => attributes.IsEmpty ? null : DatumOf(symbol) is { Declaration.Exists: true } datum ? datum : null;

    private Datum? DatumOf(ISymbol symbol)
    {
        var verdict = context.Recognizer.Classify(symbol);
        if (verdict is null && !IsAnnotated(symbol))
        {
            return null;
        }

        var declaration = context.Declarations.Read(symbol, verdict?.Category.Id);
        if (declaration.IsNotCustomerData || context.Exemptions.Cover(symbol) || (verdict is not null && IsSaidElsewhere(symbol)))
        {
            return null;
        }

        return new Datum(symbol, verdict, declaration, CategoryOf(verdict, declaration));
    }

    // What the organisation's policy exempts is the organisation's decision; what code and fragments exempt is counted.
    private Datum? ExemptedDatumOf(ISymbol symbol)
    {
        if (context.Recognizer.Classify(symbol) is not { Category.IsIdentifier: true } verdict || IsSaidElsewhere(symbol))
        {
            return null;
        }

        var declaration = context.Declarations.Read(symbol, verdict.Category.Id);
        return declaration.IsNotCustomerData || context.RepositoryExemptions.Cover(symbol) ? new Datum(symbol, verdict, declaration, verdict.Category) : null;
    }

    // A declaration on a type covers the data that it holds, not its counters and flags: where evidence is silent, only the member's own word counts.
    private bool IsAnnotated(ISymbol symbol)
    {
        if (!context.Annotations.Available)
        {
            return false;
        }

        foreach (var attribute in symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes())
        {
            if (context.Annotations.Declares(attribute))
            {
                return true;
            }
        }

        return context.Declarations.IsDeclaredFromOutside(symbol);
    }

    // A field behind a property, and a member that overrides or implements one that people wrote in this compilation, are the same datum.
    private bool IsSaidElsewhere(ISymbol symbol)
    {
        if (symbol is IFieldSymbol field)
        {
            var name = field.Name.AsSpan().TrimStart('_');
            name = name.StartsWith("m_".AsSpan(), StringComparison.Ordinal) ? name.Slice(2) : name;
            foreach (var member in field.ContainingType.GetMembers())
            {
                if (member is IPropertySymbol && name.Equals(member.Name.AsSpan(), StringComparison.OrdinalIgnoreCase) && context.Recognizer.Classify(member) is not null)
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var inherited in InheritedMembers.Of(symbol))
        {
            // An editor hands over other projects as source, the compiler as metadata: only the assembly tells what is ours.
            if (SymbolEqualityComparer.Default.Equals(inherited.ContainingAssembly, symbol.ContainingAssembly)
                && !context.Generated.Declare(inherited)
                && context.Recognizer.Classify(inherited) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private CategoryCard? CategoryOf(Verdict? verdict, Declaration declaration)
    {
        if (declaration.Category is { } declared)
        {
            return context.Policy.Data.Categories.Find(declared) ?? verdict?.Category;
        }

        if (verdict is not null)
        {
            return verdict.Category;
        }

        return declaration.Uses.Length == 1 && context.Policy.Uses.Find(declaration.Uses[0]) is { Data.Length: 1 } use
            ? context.Policy.Data.Categories.Find(use.Data[0].Category.Value)
            : null;
    }
}
