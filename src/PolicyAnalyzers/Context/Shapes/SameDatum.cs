using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>A field behind a property, and a member that overrides or implements one that people wrote in this compilation, are the same datum: it is said once.</summary>
internal sealed class SameDatum
{
    private readonly PolicyContext context;

    /// <summary>For one compilation.</summary>
    public SameDatum(PolicyContext context) => this.context = context;

    /// <summary>The member that speaks for this one: the property of a field, the member that is implemented; the symbol itself where there is none.</summary>
    public ISymbol Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IFieldSymbol field)
        {
            return PropertyOf(field) is { } property ? Of(property) : field;
        }

        foreach (var inherited in InheritedMembers.Of(symbol))
        {
            // An editor hands over other projects as source, the compiler as metadata: only the assembly tells what is ours.
            if (SymbolEqualityComparer.Default.Equals(inherited.ContainingAssembly, symbol.ContainingAssembly)
                && !context.Generated.Declare(inherited)
                && context.Recognizer.ClassifyWhole(inherited) is not null)
            {
                return inherited.OriginalDefinition;
            }
        }

        return symbol;
    }

    private IPropertySymbol? PropertyOf(IFieldSymbol field)
    {
        // An underscore may stand behind the name as well: protobuf writes `phoneNumber_`.
        var name = field.Name.AsSpan().Trim('_');
        name = name.StartsWith("m_".AsSpan(), StringComparison.Ordinal) ? name.Slice(2) : name;
        foreach (var member in field.ContainingType.GetMembers())
        {
            if (member is IPropertySymbol property && name.Equals(member.Name.AsSpan(), StringComparison.OrdinalIgnoreCase) && context.Recognizer.ClassifyWhole(member) is not null)
            {
                return property;
            }
        }

        return null;
    }
}
