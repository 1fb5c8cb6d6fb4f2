using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The terms of the policy that an annotation names, each with its place among the arguments.</summary>
internal static class AnnotationTerms
{
    /// <summary>The terms of an attribute: none if it is not ours.</summary>
    public static IEnumerable<AnnotationTerm> Of(AttributeData attribute, AnnotationSymbols annotations)
    {
        var (kind, first) = KindOf(attribute.AttributeClass, annotations);
        if (kind is { } terms)
        {
            var position = first;
            foreach (var text in attribute.Texts(first))
            {
                yield return new AnnotationTerm(terms, text, position++, null);
            }
        }

        if (attribute.Named("Category") is string category && kind is not null)
        {
            yield return new AnnotationTerm(TermKind.Category, category, -1, "Category");
        }

        if (Is(attribute.AttributeClass, annotations.CustomerDataDefault) && attribute.Text(1) is { } of)
        {
            yield return new AnnotationTerm(TermKind.Category, of, 1, null);
        }
    }

    private static (TermKind? Kind, int First) KindOf(INamedTypeSymbol? type, AnnotationSymbols annotations)
    {
        if (Is(type, annotations.CustomerData) || Is(type, annotations.ActsFor))
        {
            return (TermKind.Use, 0);
        }

        if (Is(type, annotations.CustomerDataOf) || Is(type, annotations.CustomerDataDefault))
        {
            return (TermKind.Use, 2);
        }

        if (Is(type, annotations.Origin))
        {
            return (TermKind.Origin, 0);
        }

        if (Is(type, annotations.Purpose))
        {
            return (TermKind.Purpose, 0);
        }

        if (Is(type, annotations.Consent))
        {
            return (TermKind.Consent, 0);
        }

        if (Is(type, annotations.LegalBasis))
        {
            return (TermKind.LegalBasis, 0);
        }

        if (Is(type, annotations.Insight))
        {
            return (TermKind.Insight, 0);
        }

        return Is(type, annotations.Destination) ? (TermKind.Destination, 0) : (null, 0);
    }

    private static bool Is(INamedTypeSymbol? type, INamedTypeSymbol? annotation) =>
        annotation is not null && SymbolEqualityComparer.Default.Equals(type, annotation);
}
