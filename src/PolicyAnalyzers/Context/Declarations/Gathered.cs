using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>A declaration in the making: attributes are added nearest first, and the nearest word on each stage stays.</summary>
internal struct Gathered
{
    // GDPR art. 6(1)(a): the only basis that needs something to be named besides itself.
    private const string ConsentBasis = "consent";

    private bool isNotCustomerData;
    private bool isCustomerData;
    private Stages stages;
    private ImmutableArray<string> purposes;
    private string? category;
    private bool isProposed;
    private bool hasConsent;
    private AttributeData? source;
    private bool usesAreElsewhere;
    private bool isFoundHere;

    /// <summary>The nearest uses; default where none are named.</summary>
    public ImmutableArray<string> Uses { get; private set; }

    /// <summary>Whether any attribute was ours.</summary>
    public bool Found { get; private set; }

    /// <summary>Adds an attribute, if it is ours.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="annotations">Ours.</param>
    /// <param name="at">Where it stands.</param>
    public void Add(AttributeData attribute, AnnotationSymbols annotations, DeclaredAt at = DeclaredAt.Here)
    {
        if (attribute.AttributeClass is not { } type || !annotations.MayHold(attribute))
        {
            return;
        }

        var comparer = SymbolEqualityComparer.Default;
        var found = true;
        if (comparer.Equals(type, annotations.CustomerData))
        {
            AddUses(attribute, firstUse: 0, at);
        }
        else if (comparer.Equals(type, annotations.CustomerDataOf))
        {
            AddUses(attribute, firstUse: 2, at);
        }
        else if (comparer.Equals(type, annotations.CustomerDataDefault))
        {
            AddUses(attribute, firstUse: 2, at);
            category ??= attribute.Text(1);
        }
        else if (comparer.Equals(type, annotations.NotCustomerData))
        {
            // A nearer declaration on a member of an exempted type is the exception that somebody meant.
            isNotCustomerData |= !isCustomerData && stages == Stages.None;
        }
        else if (comparer.Equals(type, annotations.Origin))
        {
            stages |= Named(attribute, Stages.Origin);
        }
        else if (comparer.Equals(type, annotations.Purpose))
        {
            purposes = purposes.IsDefaultOrEmpty ? attribute.Texts(0) : purposes;
            stages |= Named(attribute, Stages.Purpose);
        }
        else if (comparer.Equals(type, annotations.Consent))
        {
            hasConsent = true;
            stages |= Stages.Consent;
        }
        else if (comparer.Equals(type, annotations.LegalBasis))
        {
            // A basis that is consent names no consent yet.
            stages |= attribute.Text(0) == ConsentBasis ? Stages.None : Stages.Consent;
        }
        else if (comparer.Equals(type, annotations.Outcome))
        {
            stages |= SaysSomething(attribute, "Customer") || SaysSomething(attribute, "Company") ? Stages.Outcome : Stages.None;
        }
        else if (comparer.Equals(type, annotations.Insight))
        {
            stages |= Named(attribute, Stages.Insight);
        }
        else if (comparer.Equals(type, annotations.Destination))
        {
            stages |= Named(attribute, Stages.Destination);
        }
        else
        {
            found = false;
        }

        Found |= found;
        isFoundHere |= found && at != DeclaredAt.Elsewhere;
    }

    /// <summary>The declaration under a policy, which says of a purpose whether it needs a consent.</summary>
    public readonly Declaration ToDeclaration(PolicyDocument policy) => new()
    {
        IsNotCustomerData = isNotCustomerData,
        IsCustomerData = isCustomerData,
        Stages = Uses.IsDefaultOrEmpty ? WithPermission(policy) : (Stages)~0,
        Uses = Uses.IsDefault ? ImmutableArray<string>.Empty : Uses,
        Purposes = purposes.IsDefault ? ImmutableArray<string>.Empty : purposes,
        Category = category,
        IsProposed = isProposed,
        Source = source,
        UsesAreElsewhere = usesAreElsewhere,
        IsElsewhere = !isFoundHere,
    };

    private readonly Stages WithPermission(PolicyDocument policy)
    {
        if (hasConsent || purposes.IsDefaultOrEmpty)
        {
            return stages;
        }

        var isPermitted = true;
        foreach (var id in purposes)
        {
            // An unknown purpose is POL0009; that it also lacks a permission would be the same fault said twice.
            if (policy.Purposes.Find(id) is { } purpose)
            {
                if (purpose.RestsOnConsent)
                {
                    return stages & ~Stages.Consent;
                }

                isPermitted &= purpose.LegalBasis is not null;
            }
        }

        return isPermitted ? stages | Stages.Consent : stages;
    }

    // So does `[Outcome]`, and says nothing.
    private static bool SaysSomething(AttributeData attribute, string side) => !string.IsNullOrWhiteSpace(attribute.Named(side) as string);

    // `[Purpose]` compiles, and names none.
    private static Stages Named(AttributeData attribute, Stages stage) => attribute.Texts(0).IsEmpty ? Stages.None : stage;

    private void AddUses(AttributeData attribute, int firstUse, DeclaredAt at)
    {
        if (isNotCustomerData)
        {
            return;
        }

        isCustomerData = true;
        category ??= attribute.Named("Category") as string;
        if (Uses.IsDefaultOrEmpty)
        {
            Uses = attribute.Texts(firstUse);
            isProposed = attribute.Named("Status") is int and not 0;
            source = attribute;
            usesAreElsewhere = at != DeclaredAt.Here;
        }
    }
}
