using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>A call of a platform or a messaging library, and what the code around it does with the result.</summary>
/// <param name="Invocation">The call.</param>
/// <param name="Method">The method that is called.</param>
/// <param name="IsMessage">Whether it sends a message of any kind: then only its words say that it is about a survey, and a person has to say so.</param>
internal sealed record PlatformCall(InvocationExpressionSyntax Invocation, IMethodSymbol Method, bool IsMessage)
{
    /// <summary>The call with the <c>ConfigureAwait</c> and the <c>await</c> around it, if there are any.</summary>
    private ExpressionSyntax Whole
    {
        get
        {
            ExpressionSyntax whole = Invocation;
            if (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
            {
                whole = configured;
            }

            return whole.Parent is AwaitExpressionSyntax awaited ? awaited : whole;
        }
    }

    /// <summary>The call that a finding is about: the outermost one in its chain, within the lambda or statement. Null where there is none.</summary>
    public static PlatformCall? At(string ruleId, SyntaxNode place, SemanticModel model, PolicyContext context, CancellationToken cancellationToken) =>
        (ruleId == RuleIds.PlainSurveyMessage ? null : At(place, model, method => context.Platforms.Find(method) is not null, isMessage: false, cancellationToken))
        ?? (ruleId == RuleIds.UngovernedPlatform ? null : At(place, model, context.Messages.Sends, isMessage: true, cancellationToken));

    private static PlatformCall? At(SyntaxNode place, SemanticModel model, Func<IMethodSymbol, bool> isMeant, bool isMessage, CancellationToken cancellationToken)
    {
        PlatformCall? call = null;
        foreach (var node in place.AncestorsAndSelf().TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)))
        {
            if (node is InvocationExpressionSyntax invocation
                && model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method
                && isMeant(method.ReducedFrom ?? method))
            {
                call = new PlatformCall(invocation, method, isMessage);
            }
        }

        return call;
    }

    /// <summary>Whether anything depends on what the platform answers: that cannot be had from another call.</summary>
    public bool IsResultUsed => Whole.Parent is not ExpressionStatementSyntax && !Method.ReturnsVoid && !IsTaskWithoutResult(Method.ReturnType);

    /// <summary>The node that a call of the client replaces, and what replaces it; null where the client's task would be forgotten.</summary>
    public (ExpressionSyntax Old, ExpressionSyntax New)? ReplacementBy(ExpressionSyntax clientCall, ITypeSymbol returnType)
    {
        if (!IsAwaitable(returnType))
        {
            return (Whole is AwaitExpressionSyntax ? Whole : Invocation, clientCall);
        }

        var isStatement = Whole.Parent is ExpressionStatementSyntax;
        if (Whole is AwaitExpressionSyntax || (!isStatement && IsAwaitable(Method.ReturnType)))
        {
            return (Invocation, clientCall);
        }

        return IsInAsyncCode ? (Whole, SyntaxFactory.AwaitExpression(clientCall)) : null;
    }

    private bool IsInAsyncCode
    {
        get
        {
            foreach (var node in Invocation.Ancestors())
            {
                switch (node)
                {
                    case AnonymousFunctionExpressionSyntax function:
                        return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                    case LocalFunctionStatementSyntax function:
                        return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                    case MemberDeclarationSyntax member:
                        return member is GlobalStatementSyntax || member.Modifiers.Any(SyntaxKind.AsyncKeyword);
                }
            }

            return false;
        }
    }

    private static bool IsTaskWithoutResult(ITypeSymbol type) => IsAwaitable(type) && type is INamedTypeSymbol { IsGenericType: false };

    /// <summary>Whether a result is one to wait for.</summary>
    public static bool IsAwaitable(ITypeSymbol type) =>
        type.Name is "Task" or "ValueTask" && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";
}
