using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>A rule about the customer data of a type.</summary>
internal abstract class DeclarationRule
{
    /// <summary>A rule for one compilation.</summary>
    protected DeclarationRule(PolicyContext context, FindingReporter reporter)
    {
        Context = context;
        Reporter = reporter;
    }

    /// <summary>What the compilation holds.</summary>
    protected PolicyContext Context { get; }

    /// <summary>Where findings go.</summary>
    protected FindingReporter Reporter { get; }

    /// <summary>Reports what is wrong with the data of a type.</summary>
    public abstract void Check(TypeData type, Action<Diagnostic> report);

    /// <summary>Whether the code that declares a symbol can be asked for attributes: a tool would write over them.</summary>
    protected bool CanWear(ISymbol symbol) => !Context.Generated.Declare(symbol);

    /// <summary>Where a symbol is shown: its first declaration that no tool wrote.</summary>
    protected Location PlaceOf(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree && !Context.Generated.Contains(tree))
            {
                return location;
            }
        }

        return symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
    }

    /// <summary>The symbol as a reader of messages knows it: <c>Customer.Phone</c>.</summary>
    protected static string NameOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => NameOf(parameter.ContainingSymbol) + "(" + parameter.Name + ")",
        ITypeSymbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        { ContainingType: { } type } => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + "." + symbol.Name,
        _ => symbol.Name,
    };

    /// <summary>The documentation id that fingerprints use; a parameter's is its method's with its name.</summary>
    protected static string? IdOf(ISymbol symbol) => symbol is IParameterSymbol parameter
        ? parameter.ContainingSymbol.GetDocumentationCommentId() + "/" + parameter.Name
        : symbol.GetDocumentationCommentId();

    /// <summary>What a datum is, and why that is believed: <c>telephone number: its name says "phone"</c>.</summary>
    protected static string WhatAndWhy(Datum datum)
    {
        var what = datum.Category is { } category ? LowerFirst(category.Title) : "customer data";
        return datum.Verdict is { } verdict ? what + ": " + verdict.Why : what + ": an annotation says so";
    }

    /// <summary>A title inside a sentence; abbreviations such as IBAN keep their letters.</summary>
    protected static string LowerFirst(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) ? char.ToLowerInvariant(title[0]) + title.Substring(1) : title;
}
