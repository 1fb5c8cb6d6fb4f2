using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Shapes;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>Collects the customer data of a type in one pass over its members.</summary>
internal sealed class DataCollector
{
    private readonly PolicyContext context;
    private readonly DatumReader reader;
    private readonly bool followsCopies;

    /// <summary>A collector for one compilation.</summary>
    /// <param name="context">The compilation.</param>
    /// <param name="followsCopies">Whether anybody wants to know from where data without a declaration is copied.</param>
    public DataCollector(PolicyContext context, bool followsCopies)
    {
        this.context = context;
        this.followsCopies = followsCopies;
        reader = new DatumReader(context);
    }

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

    private Datum? Annotated(ISymbol symbol, ImmutableArray<AttributeData> attributes) => attributes.IsEmpty ? null : DatumOf(symbol) is { } datum && (datum.Declaration.Exists || datum.SaysSameAs) ? datum : null;

    private Datum? DatumOf(ISymbol symbol)
    {
        if (reader.Read(symbol) is not { } datum
            || datum.Declaration.IsNotCustomerData
            || context.Exemptions.Cover(symbol)
            || (datum.Verdict is not null && IsSaidElsewhere(symbol)))
        {
            return null;
        }

        // Whoever holds a value object is asked for what it is held; the object's own type is held for no use.
        if (datum is { Verdict.IsContent: true, Declaration.Exists: false })
        {
            return datum with { IsAskedElsewhere = true };
        }

        if (datum.Declaration.Stages != Stages.None || !followsCopies || !datum.AsksForDeclaration)
        {
            return datum;
        }

        var origins = context.Chains.Of(datum);
        if (!origins.Declared.IsEmpty)
        {
            return datum with { Declaration = CopiedDeclaration.Of(origins.Declared), Category = datum.Category ?? origins.Declared[0].Category, IsAskedElsewhere = true };
        }

        return origins is { IsExempt: true, Roots.IsEmpty: true } ? null : datum with { IsAskedElsewhere = origins.AnswerForIt };
    }

    // What the organisation's policy exempts is the organisation's decision; what code and fragments exempt is counted.
    private Datum? ExemptedDatumOf(ISymbol symbol)
    {
        if (reader.Read(symbol) is not { Verdict.Category.IsIdentifier: true } datum || IsSaidElsewhere(symbol))
        {
            return null;
        }

        return datum.Declaration.IsNotCustomerData || context.RepositoryExemptions.Cover(symbol) ? datum : null;
    }

    private bool IsSaidElsewhere(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(context.Chains.Same.Of(symbol), symbol.OriginalDefinition);
}
