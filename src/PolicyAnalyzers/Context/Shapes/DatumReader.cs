using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Reads what evidence and annotations say of one declaration, whatever is copied into it.</summary>
internal sealed class DatumReader
{
    private readonly PolicyContext context;

    /// <summary>A reader for one compilation.</summary>
    public DatumReader(PolicyContext context) => this.context = context;

    /// <summary>The datum, or null where neither evidence nor an annotation of its own speaks of one. Data that somebody says is none is read too.</summary>
    public Datum? Read(ISymbol symbol)
    {
        var verdict = context.Recognizer.ClassifyWhole(symbol);
        if (verdict is null && !IsAnnotated(symbol))
        {
            return null;
        }

        var declaration = context.Declarations.Read(symbol, verdict?.Category.Id);
        if (declaration is { Category: null, UsesAreElsewhere: true } && EndOf(symbol) is { } end && Read(end)?.Category is { } category)
        {
            declaration = declaration with { Category = category.Id };
        }

        return new Datum(symbol, verdict, declaration, CategoryOf(verdict, declaration)) { SaysSameAs = SameAsLink.Of(symbol, context.Annotations) is not null };
    }

    // The last of a chain of [SameAs]: it says which data all of them are. A circle has no last one.
    private ISymbol? EndOf(ISymbol symbol)
    {
        ISymbol? end = null;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        for (var link = SameAsLink.Of(symbol, context.Annotations); link?.Target is { } target; link = SameAsLink.Of(target, context.Annotations))
        {
            if (!seen.Add(target))
            {
                return null;
            }

            end = target;
        }

        return end;
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
