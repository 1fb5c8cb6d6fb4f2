using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Recognition.Declarations;

namespace PolicyAnalyzers.Recognition;

/// <summary>What the attributes of a declaration say, those of the declarations that it repeats included.</summary>
internal struct AttributeFindings
{
    /// <summary>The strongest meaning; null: none.</summary>
    public AttributeMeaning? Meaning { get; private set; }

    /// <summary>The attribute that has it, as it is written.</summary>
    public string? Attribute { get; private set; }

    /// <summary>The name under which the value is stored or sent; null: none is given.</summary>
    public string? SerializedName { get; private set; }

    /// <summary>The label under which the value is shown; null: none is given.</summary>
    public string? Label { get; private set; }

    /// <summary>The category whose values alone fit the pattern or mask of an attribute; null: none.</summary>
    public string? Format { get; private set; }

    /// <summary>That pattern or mask.</summary>
    public string? FormatText { get; private set; }

    /// <summary>The attribute that keeps the value out of the audit log, as it is written; null: none.</summary>
    public string? Unaudited { get; private set; }

    /// <summary>The member of the same type that this one repeats; null: none.</summary>
    public string? Repeated { get; private set; }

    /// <summary>Reads the attributes.</summary>
    public static AttributeFindings Of(in DeclaredValue declaration, RecognitionSymbols symbols)
    {
        var findings = default(AttributeFindings);
        switch (declaration.Symbol)
        {
            case IMethodSymbol method:
                findings.Read(method.GetReturnTypeAttributes(), symbols);
                break;
            case IPropertySymbol property:
                findings.Read(property, symbols);
                break;
            default:
                findings.Read(declaration.Symbol.GetAttributes(), symbols);
                break;
        }

        return findings;
    }

    /// <summary>An attribute's name as it is written in brackets.</summary>
    public static string ShortName(string attribute) =>
        attribute.EndsWith("Attribute", System.StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;

    private void Read(IPropertySymbol property, RecognitionSymbols symbols)
    {
        Read(property.GetAttributes(), symbols);
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            Read(overridden.GetAttributes(), symbols);
        }

        foreach (var implemented in property.ExplicitInterfaceImplementations)
        {
            Read(implemented.GetAttributes(), symbols);
        }

        foreach (var attribute in property.ContainingType.GetAttributes())
        {
            if (symbols.MetadataType(attribute) is { } metadata)
            {
                foreach (var member in metadata.GetMembers(property.Name))
                {
                    Read(member.GetAttributes(), symbols);
                }
            }
        }

        // In a positional record an attribute without a target lands on the parameter.
        if (RecordParameters.Of(property) is { } parameter)
        {
            Read(parameter.GetAttributes(), symbols);
        }
    }

    private void Read(System.Collections.Immutable.ImmutableArray<AttributeData> attributes, RecognitionSymbols symbols)
    {
        foreach (var attribute in attributes)
        {
            if (symbols.MeaningOf(attribute) is { } meaning && (Meaning is null || meaning.Kind < Meaning.Kind) && (meaning.Kind != EvidenceKind.FormatAttribute || meaning.Category is not null))
            {
                Meaning = meaning;
                Attribute = attribute.AttributeClass!.Name;
            }

            SerializedName ??= symbols.SerializedName(attribute);
            Label ??= symbols.Label(attribute);
            Repeated ??= symbols.Repeated(attribute);
            if (Format is null && symbols.Format(attribute, out var text) is { } format)
            {
                Format = format;
                FormatText = text;
            }

            if (symbols.IsUnaudited(attribute))
            {
                Unaudited = ShortName(attribute.AttributeClass!.Name);
            }
        }
    }
}
