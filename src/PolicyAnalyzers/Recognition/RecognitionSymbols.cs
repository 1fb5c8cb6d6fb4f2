using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Recognition.Declarations;

namespace PolicyAnalyzers.Recognition;

/// <summary>The attributes and types that recognition knows, resolved once per compilation. What no reference has costs nothing afterwards.</summary>
internal sealed class RecognitionSymbols
{
    private Dictionary<ISymbol, AttributeMeaning> attributes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string> serializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, KnownType> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string> labels = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> contexts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> sets = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? dataType;
    private readonly INamedTypeSymbol? pattern;
    private readonly INamedTypeSymbol? mask;
    private readonly HashSet<ISymbol> metadataTypes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> namedLimits = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? compare;
    private readonly INamedTypeSymbol? table;
    private readonly INamedTypeSymbol? foreignKey;
    private readonly INamedTypeSymbol? validator;
    private readonly INamedTypeSymbol? index;
    private readonly INamedTypeSymbol? unaudited;

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

        foreach (var (name, argument) in KnownSymbolNames.Labels)
        {
            Add(labels, name, argument);
        }

        Add(contexts, KnownSymbolNames.DatabaseContexts);
        Add(sets, KnownSymbolNames.EntitySets);
        Add(metadataTypes, KnownSymbolNames.MetadataTypes);
        Add(namedLimits, KnownSymbolNames.NamedLimits);
        foreach (var known in KnownSymbolNames.Types)
        {
            Add(types, known.MetadataName, known);
        }

        dataType = TypeResolver.Find(compilation, KnownSymbolNames.DataTypeAttribute);
        pattern = TypeResolver.Find(compilation, KnownSymbolNames.RegularExpressionAttribute);
        mask = TypeResolver.Find(compilation, KnownSymbolNames.DisplayFormatAttribute);
        compare = TypeResolver.Find(compilation, KnownSymbolNames.CompareAttribute);
        table = TypeResolver.Find(compilation, KnownSymbolNames.TableAttribute);
        foreignKey = TypeResolver.Find(compilation, KnownSymbolNames.ForeignKeyAttribute);
        validator = TypeResolver.Find(compilation, KnownSymbolNames.FluentValidator);
        index = TypeResolver.Find(compilation, KnownSymbolNames.IndexAttribute);
        unaudited = TypeResolver.Find(compilation, KnownSymbolNames.DisableAuditingAttribute);
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

        var mapped = (RecognitionSymbols)MemberwiseClone();
        mapped.attributes = new Dictionary<ISymbol, AttributeMeaning>(attributes, SymbolEqualityComparer.Default);
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
    public string? SerializedName(AttributeData attribute) => Text(attribute, serializers) ?? Reference(attribute) ?? Limit(attribute);

    /// <summary>The member that a member repeats; null if the attribute does not say so.</summary>
    public string? Repeated(AttributeData attribute) => Is(attribute, compare) ? attribute.Text(0) : null;

    /// <summary>The table that a type is kept in; null if the attribute does not say so.</summary>
    public string? Table(AttributeData attribute) => Is(attribute, table) ? attribute.Text(0) : null;

    /// <summary>The type whose members wear the attributes of a type's members; null if the attribute names none.</summary>
    public INamedTypeSymbol? MetadataType(AttributeData attribute) => attribute.AttributeClass is { } type && metadataTypes.Contains(type) && attribute.ConstructorArguments.Length > 0
        ? attribute.ConstructorArguments[0].Value as INamedTypeSymbol
        : null;

    /// <summary>What validators say of members.</summary>
    public FluentValidators Validators() => new(compilation, validator);

    /// <summary>The label under which an attribute has the member shown; null if the attribute does no such thing.</summary>
    public string? Label(AttributeData attribute) => Text(attribute, labels);

    /// <summary>The category whose values alone fit the pattern or the mask that an attribute holds; null: none.</summary>
    public string? Format(AttributeData attribute, out string text)
    {
        text = "";
        if (Is(attribute, pattern))
        {
            text = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
            return Formats.OfPattern(text);
        }

        if (Is(attribute, mask))
        {
            foreach (var named in attribute.NamedArguments)
            {
                if (named is { Key: "DataFormatString", Value.Value: string format })
                {
                    text = format;
                    return Formats.OfMask(format);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an attribute keeps the member out of the audit log.</summary>
    public bool IsUnaudited(AttributeData attribute) => Is(attribute, unaudited);

    /// <summary>Whether an attribute of a type names members by which records are found.</summary>
    public bool IsIndex(AttributeData attribute) => Is(attribute, index);

    /// <summary>Whether a library for database contexts is referenced.</summary>
    public bool KnowsEntitySets => contexts.Count > 0;

    /// <summary>Whether a class keeps sets of entities.</summary>
    public bool IsDatabaseContext(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (contexts.Contains(parent.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is a set of entities.</summary>
    public bool IsEntitySet(INamedTypeSymbol type) => sets.Contains(type.OriginalDefinition);

    /// <summary>The sets in which the compilation keeps its entities.</summary>
    public EntitySets EntitySets() => new(compilation, this);

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    // A key named "Owner" that leads to the customer is the customer's id.
    private string? Reference(AttributeData attribute) => Is(attribute, foreignKey) && attribute.Text(0) is { Length: > 0 } target ? target + "Id" : null;

    // [DynamicStringLength(typeof(UserConsts), nameof(UserConsts.MaxEmailLength))]: what lies between the limit's words.
    private string? Limit(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !namedLimits.Contains(type) || attribute.Text(1) is not { } limit)
        {
            return null;
        }

        const string first = "Max", last = "Length";
        limit = limit.StartsWith(first, System.StringComparison.Ordinal) ? limit.Substring(first.Length) : limit;
        return limit.EndsWith(last, System.StringComparison.Ordinal) ? limit.Substring(0, limit.Length - last.Length) : limit;
    }

    private static string? Text(AttributeData attribute, Dictionary<ISymbol, string> table)
    {
        if (attribute.AttributeClass is not { } type || !table.TryGetValue(type, out var argument))
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

    private void Add(HashSet<ISymbol> known, ImmutableArray<string> metadataNames)
    {
        foreach (var name in metadataNames)
        {
            if (TypeResolver.Find(compilation, name) is { } type)
            {
                known.Add(type);
            }
        }
    }

    private void Add<T>(Dictionary<ISymbol, T> table, string metadataName, T value)
    {
        if (TypeResolver.Find(compilation, metadataName) is { } type)
        {
            table[type] = value;
        }
    }
}
