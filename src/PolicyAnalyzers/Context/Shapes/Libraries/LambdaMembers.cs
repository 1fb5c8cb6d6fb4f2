using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes.Libraries;

/// <summary>Reads the lambdas in which configurations name members: <c>d => d.Phone</c>.</summary>
internal static class LambdaMembers
{
    /// <summary>The name of the member of the lambda's parameter; null where it names none.</summary>
    public static string? NameIn(ExpressionSyntax? lambda) =>
        lambda is LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } access } ? access.Name.Identifier.ValueText : null;

    /// <summary>What the lambda's expression yields; null where it has a block.</summary>
    public static IOperation? ValueOf(ExpressionSyntax? lambda, SemanticModel model) =>
        lambda is LambdaExpressionSyntax { Body: ExpressionSyntax body } ? model.GetOperation(body) : null;

    /// <summary>The call of which this one is the receiver: the next one in a chain.</summary>
    public static InvocationExpressionSyntax? NextCall(InvocationExpressionSyntax call, out string name)
    {
        if (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call)
        {
            name = access.Name.Identifier.ValueText;
            return next;
        }

        name = "";
        return null;
    }
}
