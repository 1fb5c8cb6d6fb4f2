using System.IO;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>A declaration of a case file and what its author says it is.</summary>
/// <param name="File">Its file, such as <c>languages/de.cs</c>.</param>
/// <param name="Line">Its line, from one.</param>
/// <param name="Symbol">The first property, field, parameter, tuple element or method of the line.</param>
/// <param name="Label">The judgement.</param>
internal sealed record LabelledCase(string File, int Line, ISymbol Symbol, CaseLabel Label)
{
    public override string ToString() =>
        $"{File}:{Line} {Path.GetFileNameWithoutExtension(File)} {Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)} ({Label})";
}
