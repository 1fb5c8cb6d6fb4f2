using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Texts;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>Finds the whole text that a literal or a name is a part of, by its syntax alone.</summary>
internal static class Composition
{
    /// <summary>The outermost expression that puts a text together of this part and others; the part itself where it stands alone.</summary>
    public static ExpressionSyntax WholeOf(ExpressionSyntax part)
    {
        var whole = part;
        for (var node = part; node is not null; node = Around(node))
        {
            whole = node;
        }

        return whole;
    }

    private static ExpressionSyntax? Around(ExpressionSyntax part) => part.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => (ExpressionSyntax)part.Parent,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolation } => interpolation,
        MemberAccessExpressionSyntax access when access.Expression == part && KnownCalls.Knows(access.Name.Identifier.ValueText) && access.Parent is InvocationExpressionSyntax call => call,
        MemberAccessExpressionSyntax access when access.Name == part => access,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call } } when KnownCalls.Knows(name) => call,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } when IsBuilder(creation) => creation,
        InitializerExpressionSyntax { Parent: ExpressionSyntax array and (ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax) } => array,
        { Parent: ExpressionSyntax collection } element when element.GetType().Name == "ExpressionElementSyntax" => collection,
        _ => null,
    };

    // Of types whose text goes on only builders and strings count: what else is made of a text is no text.
    private static bool IsBuilder(BaseObjectCreationExpressionSyntax creation) => creation is ObjectCreationExpressionSyntax
    {
        Type: IdentifierNameSyntax { Identifier.ValueText: "StringBuilder" } or QualifiedNameSyntax { Right.Identifier.ValueText: "StringBuilder" } or PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword },
    };
}
