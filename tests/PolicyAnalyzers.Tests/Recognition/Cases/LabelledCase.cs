using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>A declaration of a case file and what its author says it is.</summary>
/// <param name="File">Its file, such as <c>languages/de.cs</c>.</param>
/// <param name="Line">Its line, from one.</param>
/// <param name="Symbol">The first property, field, parameter, tuple element or method of the line.</param>
/// <param name="Label">The judgement.</param>
internal sealed record LabelledCase(string File, int Line, ISymbol Symbol, CaseLabel Label)
{
    /// <summary>What names the case in lists that people keep.</summary>
    public string Key => $"{File}:{Line} {Symbol.Name}";

    /// <summary>The declaration with the type or method around it.</summary>
    public string Declaration => Symbol switch
    {
        IParameterSymbol { ContainingSymbol.Name: { Length: > 0 } method } => $"{method}.{Symbol.Name}",
        { ContainingType: { IsTupleType: false } type } => $"{type.Name}.{Symbol.Name}",
        _ => Symbol.Name,
    };

    public override string ToString() => $"{File}:{Line} {Declaration} ({Label})";
}
