using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Where a datum that declares nothing comes from, if code only copies it there.</summary>
internal sealed record Origins
{
    /// <summary>It comes from nowhere that is known: it is asked for itself.</summary>
    public static Origins Unknown { get; } = new();

    /// <summary>The declared data of which it is a copy.</summary>
    public ImmutableArray<Datum> Declared { get; init; } = ImmutableArray<Datum>.Empty;

    /// <summary>Members that declare nothing either, and that are asked in its place.</summary>
    public ImmutableArray<ISymbol> Roots { get; init; } = ImmutableArray<ISymbol>.Empty;

    /// <summary>Whether it is a copy of what somebody says is no customer data.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Members that are copied into it, declare nothing, and cannot be asked: a tool or another company writes them.</summary>
    public ImmutableArray<ISymbol> Foreign { get; init; } = ImmutableArray<ISymbol>.Empty;

    /// <summary>Whether nothing is asked of it.</summary>
    public bool AnswerForIt => Declared.Length + Roots.Length > 0 || IsExempt;
}
