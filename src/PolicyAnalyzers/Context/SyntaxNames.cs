using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context;

/// <summary>Names as they are written: what is compared before anything is bound.</summary>
internal static class SyntaxNames
{
    /// <summary>The last part of a name, of an access to a member, or of a call's target; null for what has no name.</summary>
    public static string? Last(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Last(conditional.WhenNotNull),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Last(sure.Operand),
        _ => null,
    };
}
