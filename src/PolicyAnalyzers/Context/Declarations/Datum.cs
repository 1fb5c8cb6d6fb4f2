using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>A member, parameter or return value that holds customer data, by evidence or by annotation.</summary>
/// <param name="Symbol">A property, field or parameter, or a method for its return value.</param>
/// <param name="Verdict">What the evidence says; null where only an annotation speaks.</param>
/// <param name="Declaration">What the code declares.</param>
/// <param name="Category">The category: as declared, else as recognised; null where neither says.</param>
internal sealed record Datum(ISymbol Symbol, Verdict? Verdict, Declaration Declaration, CategoryCard? Category)
{
    /// <summary>The category's id, or <c>unknown</c>.</summary>
    public string CategoryId => Category?.Id ?? "unknown";

    /// <summary>Whether a declaration is asked for.</summary>
    public bool AsksForDeclaration => Declaration.Exists || SaysSameAs || Verdict is { Category.IsIdentifier: true };

    /// <summary>Whether it wears <c>[SameAs]</c>, wherever that leads.</summary>
    public bool SaysSameAs { get; init; }

    /// <summary>Whether it declares nothing and is only a copy of what is asked in its place.</summary>
    public bool IsAskedElsewhere { get; init; }
}
