using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The attributes of PolicyAnalyzers.Annotations, found by full name; all null where nothing defines them.</summary>
internal sealed class AnnotationSymbols
{
    private const string Namespace = "PolicyAnalyzers.Annotations.";

    /// <summary>Finds them once per compilation.</summary>
    public AnnotationSymbols(Compilation compilation)
    {
        INamedTypeSymbol? Attribute(string name) => TypeResolver.Find(compilation, Namespace + name + "Attribute");

        CustomerData = Attribute("CustomerData");
        NotCustomerData = Attribute("NotCustomerData");
        ActsFor = Attribute("ActsFor");
        SameAs = Attribute("SameAs");
        CustomerDataOf = Attribute("CustomerDataOf");
        CustomerDataDefault = Attribute("CustomerDataDefault");
        Origin = Attribute("Origin");
        Purpose = Attribute("Purpose");
        LegalBasis = Attribute("LegalBasis");
        Consent = Attribute("Consent");
        Outcome = Attribute("Outcome");
        Insight = Attribute("Insight");
        Destination = Attribute("Destination");
        Retention = Attribute("Retention");
        GovernedSurveyClient = Attribute("GovernedSurveyClient");
    }

    /// <summary>Whether code of the compilation can wear them.</summary>
    public bool Available => CustomerData is not null;

    /// <summary>Whether an attribute comes from where ours do. Most attributes do not, and one look tells.</summary>
    public bool MayHold(AttributeData attribute) => ReferenceEquals(attribute.AttributeClass?.ContainingAssembly, CustomerData?.ContainingAssembly);

    /// <summary>Held for uses.</summary>
    public INamedTypeSymbol? CustomerData { get; }

    /// <summary>Reviewed, and no customer data.</summary>
    public INamedTypeSymbol? NotCustomerData { get; }

    /// <summary>What code does with data that it receives.</summary>
    public INamedTypeSymbol? ActsFor { get; }

    /// <summary>The same datum in another shape.</summary>
    public INamedTypeSymbol? SameAs { get; }

    /// <summary>A declaration from outside, for one member.</summary>
    public INamedTypeSymbol? CustomerDataOf { get; }

    /// <summary>A declaration from outside, for a category in a namespace.</summary>
    public INamedTypeSymbol? CustomerDataDefault { get; }

    /// <summary>Stage: origin.</summary>
    public INamedTypeSymbol? Origin { get; }

    /// <summary>Stage: purpose.</summary>
    public INamedTypeSymbol? Purpose { get; }

    /// <summary>Stage: permission, by a legal basis.</summary>
    public INamedTypeSymbol? LegalBasis { get; }

    /// <summary>Stage: permission, by a consent.</summary>
    public INamedTypeSymbol? Consent { get; }

    /// <summary>Stage: outcome.</summary>
    public INamedTypeSymbol? Outcome { get; }

    /// <summary>Stage: insight.</summary>
    public INamedTypeSymbol? Insight { get; }

    /// <summary>Stage: destination.</summary>
    public INamedTypeSymbol? Destination { get; }

    /// <summary>How long it is stored.</summary>
    public INamedTypeSymbol? Retention { get; }

    /// <summary>The single client through which surveys go.</summary>
    public INamedTypeSymbol? GovernedSurveyClient { get; }

    /// <summary>Whether an attribute declares something of the datum that wears it.</summary>
    public bool Declares(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        if (!MayHold(attribute))
        {
            return false;
        }

        return Is(CustomerData) || Is(SameAs) || Is(Origin) || Is(Purpose) || Is(LegalBasis) || Is(Consent) || Is(Outcome) || Is(Insight) || Is(Destination);

        bool Is(INamedTypeSymbol? annotation) => annotation is not null && SymbolEqualityComparer.Default.Equals(type, annotation);
    }
}
