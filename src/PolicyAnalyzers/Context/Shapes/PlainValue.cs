using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Reads the values that most writes have (a parameter, a member of one, a literal, a call) from the symbols alone, with the result that
/// <see cref="CopiedValue"/> has. It takes operations, which the compiler makes only for a whole body.
/// </summary>
internal static class PlainValue
{
    /// <summary>Adds from where a value is copied. False, and nothing added, where it takes more to tell.</summary>
    public static bool TryRead(ExpressionSyntax value, SemanticModel model, Writes writes)
    {
        switch (value)
        {
            case LiteralExpressionSyntax:
                return true;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var left, Right: ThrowExpressionSyntax }:
                return TryRead(left, model, writes);
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" } name } when !CopiedValue.IsLayout(name.Identifier.ValueText):
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } when !CopiedValue.IsLayout(method):
                writes.HasOthers = true;
                return true;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }:
                return TryAdd(model.GetSymbolInfo(value).Symbol, writes);
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax holder } when model.GetSymbolInfo(holder).Symbol is IParameterSymbol or ILocalSymbol:
                return TryAdd(model.GetSymbolInfo(value).Symbol, writes);
            default:
                return false;
        }
    }

    private static bool TryAdd(ISymbol? symbol, Writes writes)
    {
        if (symbol is IFieldSymbol { HasConstantValue: true })
        {
            return true;
        }

        if (symbol is not (IParameterSymbol or IPropertySymbol or IFieldSymbol))
        {
            return false;
        }

        writes.Sources.Add(symbol.OriginalDefinition);
        return true;
    }
}
