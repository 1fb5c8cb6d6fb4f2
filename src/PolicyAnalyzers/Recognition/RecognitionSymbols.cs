using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;

namespace PolicyAnalyzers.Recognition;

/// <summary>The attributes and types that recognition knows, resolved once per compilation. What no reference has costs nothing afterwards.</summary>
internal sealed class RecognitionSymbols
{
    private readonly Dictionary<ISymbol, AttributeMeaning> attributes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string> serializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, KnownType> types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? dataType;

    private readonly Compilation compilation;

    private RecognitionSymbols(Compilation compilation)
    {
        this.compilation = compilation;
        foreach (var (name, meaning) in KnownSymbolNames.Attributes)
        {
            Add(attributes, name, meaning);
        }

        foreach (var (name, argument) in KnownSymbolNames.Serializers)
        {
            Add(serializers, name, argument);
        }

        foreach (var known in KnownSymbolNames.Types)
        {
            Add(types, known.MetadataName, known);
        }

        dataType = TypeResolver.Find(compilation, KnownSymbolNames.DataTypeAttribute);
    }

    /// <summary>Resolves the symbols of a compilation.</summary>
    public static RecognitionSymbols Resolve(Compilation compilation) => new(compilation);

    /// <summary>The same symbols, with the attributes to which a policy gives a meaning.</summary>
    /// <param name="meanings">Full metadata name to a category's id, <c>personal</c> or <c>none</c>.</param>
    public RecognitionSymbols With(ImmutableDictionary<string, string> meanings)
    {
        if (meanings.IsEmpty)
        {
            return this;
        }

        var mapped = new RecognitionSymbols(compilation);
        foreach (var meaning in meanings)
        {
            var kind = meaning.Value == "none" ? EvidenceKind.ReviewedAttribute : EvidenceKind.PolicyAttribute;
            mapped.Add(mapped.attributes, meaning.Key, new AttributeMeaning(kind, meaning.Value is "none" or "personal" ? null : meaning.Value));
        }

        return mapped;
    }

    /// <summary>What an attribute means, by its own class or the nearest base class that is known; null: nothing.</summary>
    public AttributeMeaning? MeaningOf(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (attributes.TryGetValue(type, out var meaning))
            {
                return meaning;
            }

            if (dataType is not null && SymbolEqualityComparer.Default.Equals(type, dataType))
            {
                return attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is int format
                    ? KnownSymbolNames.MeaningOfDataType(format)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The name under which an attribute has the member stored or sent; null if the attribute does no such thing.</summary>
    public string? SerializedName(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !serializers.TryGetValue(type, out var argument))
        {
            return null;
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == argument)
            {
                return named.Value.Value as string;
            }
        }

        return attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null;
    }

    /// <summary>A type that recognition knows by name; null for any other.</summary>
    public KnownType? Find(INamedTypeSymbol type) => types.TryGetValue(type.OriginalDefinition, out var known) ? known : null;

    private void Add<T>(Dictionary<ISymbol, T> table, string metadataName, T value)
    {
        if (TypeResolver.Find(compilation, metadataName) is { } type)
        {
            table[type] = value;
        }
    }
}
