using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>What code declares of one datum, gathered from the member, what it inherits from, its type and its assembly; the nearest word counts.</summary>
internal sealed record Declaration
{
    /// <summary>Nothing declared.</summary>
    public static Declaration None { get; } = new();

    /// <summary>Whether somebody says that it is no customer data.</summary>
    public bool IsNotCustomerData { get; init; }

    /// <summary>Whether any annotation speaks of the datum.</summary>
    public bool Exists => IsCustomerData || Stages != Stages.None;

    /// <summary>Whether an annotation says that it is customer data.</summary>
    public bool IsCustomerData { get; init; }

    /// <summary>The stages that are declared; all of them where a use is named.</summary>
    public Stages Stages { get; init; }

    /// <summary>The uses that it is held for.</summary>
    public ImmutableArray<string> Uses { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The purposes that are declared without a use.</summary>
    public ImmutableArray<string> Purposes { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The category that is declared; null where it is inferred.</summary>
    public string? Category { get; init; }

    /// <summary>Written by a bulk fix, and not yet confirmed by a person.</summary>
    public bool IsProposed { get; init; }

    /// <summary>The attribute that names the uses; null where none does.</summary>
    public AttributeData? Source { get; init; }

    /// <summary>
    /// Whether the uses are named at another datum, of which this one is a copy or an implementation: what is wrong with them is said there.
    /// </summary>
    public bool UsesAreElsewhere { get; init; }

    /// <summary>Whether nothing at all is declared here, but at another datum of this compilation: what is missing is asked for there.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The declared datum of which code only makes a copy; null where an annotation says what it is.</summary>
    public ISymbol? CopyOf { get; init; }
}
