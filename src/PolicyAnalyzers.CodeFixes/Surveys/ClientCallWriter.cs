using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.CodeFixes.Writing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Writes a call of the governed client in the place of a platform's, and lets the class take the client where it has none.</summary>
internal static class ClientCallWriter
{
    /// <summary>The mark of what the fix has written.</summary>
    public static SyntaxAnnotation Written { get; } = new();

    /// <summary>The call of a method of the client.</summary>
    public static ExpressionSyntax Call(ClientAccess access, IMethodSymbol method, ArgumentListSyntax arguments) => InvocationExpression(
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, access.Expression, IdentifierName(method.Name)),
        arguments);

    /// <summary>Writes it.</summary>
    public static async Task<Document> WriteAsync(
        Document document,
        ExpressionSyntax old,
        ExpressionSyntax replacement,
        ClientInjection? injection,
        CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        replacement = replacement.NormalizeWhitespace().WithTriviaFrom(old).WithAdditionalAnnotations(Written, Simplifier.Annotation);
        if (injection is null)
        {
            root = root.ReplaceNode(old, replacement);
        }
        else
        {
            var newLine = CodeLayout.NewLineOf(root);
            root = root.TrackNodes(old, injection.Class);
            root = root.ReplaceNode(root.GetCurrentNode(old)!, replacement);
            var @class = root.GetCurrentNode(injection.Class)!;
            root = root.ReplaceNode(@class, injection.AddTo(@class, newLine));
        }

        return await CodeLayout.FinishAsync(document.WithSyntaxRoot(root), Written, cancellationToken).ConfigureAwait(false);
    }
}
