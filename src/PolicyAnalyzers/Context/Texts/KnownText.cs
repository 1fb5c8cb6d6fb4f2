using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Texts;

/// <summary>
/// What can be known of a text without running the code: constants, what is put together of them, and what a local or a read-only field is first set to.
/// A part that is not known is one <see cref="Unknown"/> character; nothing is followed further than a few steps.
/// </summary>
internal static class KnownText
{
    /// <summary>Stands for any text that is not known: U+FFFC, the object replacement character.</summary>
    public const char Unknown = '\uFFFC';

    private const int MostSteps = 6;

    private static readonly ImmutableDictionary<string, string> Joins = ImmutableDictionary<string, string>.Empty
        .Add("System.String.Concat", "")
        .Add("System.IO.Path.Combine", "/")
        .Add("System.IO.Path.Join", "/")
        .Add("Microsoft.Extensions.Configuration.ConfigurationPath.Combine", ":");

    /// <summary>The text of an expression; null where nothing of it is known.</summary>
    public static string? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        Read(expression, model, MostSteps, cancellationToken) is { } text && text.Any(static character => character != Unknown) ? text : null;

    /// <summary>Every text in an expression: its own, or, where it is no text, those of its parts.</summary>
    public static IEnumerable<string> Within(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(expression);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node is ExpressionSyntax part and not TypeSyntax { Parent: ObjectCreationExpressionSyntax } && Of(part, model, cancellationToken) is { } text)
            {
                yield return text;
                continue;
            }

            foreach (var child in node.ChildNodes())
            {
                open.Push(child);
            }
        }
    }

    private static string? Read(ExpressionSyntax expression, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        if (steps == 0 || expression is LambdaExpressionSyntax or TypeSyntax and not (IdentifierNameSyntax or QualifiedNameSyntax))
        {
            return null;
        }

        if (expression is LiteralExpressionSyntax { Token.Value: string literal })
        {
            return literal;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Read(inner.Expression, model, steps, cancellationToken);
            case CastExpressionSyntax cast:
                return Read(cast.Expression, model, steps, cancellationToken);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                return Read(sure.Operand, model, steps, cancellationToken);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Read(sum.Left, model, steps, cancellationToken) is var left && Read(sum.Right, model, steps, cancellationToken) is var right && left is null && right is null
                    ? null
                    : (left ?? Unknown.ToString()) + (right ?? Unknown.ToString());
            case InterpolatedStringExpressionSyntax interpolation:
                return string.Concat(interpolation.Contents.Select(content => content switch
                {
                    InterpolatedStringTextSyntax text => text.TextToken.ValueText,
                    InterpolationSyntax hole => Read(hole.Expression, model, steps, cancellationToken) ?? Unknown.ToString(),
                    _ => Unknown.ToString(),
                }));
            case InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call when arguments.Count > 0 && JoinOf(call, model, cancellationToken) is { } join:
                return string.Join(join, arguments.Select(argument => Read(argument.Expression, model, steps - 1, cancellationToken) ?? Unknown.ToString()));
            case InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: var value }
                    ? value as string
                    : expression is InvocationExpressionSyntax ? null : FirstValue(expression, model, steps - 1, cancellationToken);
            default:
                return null;
        }
    }

    private static string? JoinOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" or "Combine" or "Join" }
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType: var type } method
        && Joins.TryGetValue(SymbolText.Of(type) + "." + method.Name, out var join)
            ? join
            : null;

    private static string? FirstValue(ExpressionSyntax name, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) || symbol.DeclaringSyntaxReferences.Length == 0)
        {
            return null;
        }

        var value = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var first } => first,
            PropertyDeclarationSyntax { Initializer.Value: var first } => first,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            _ => null,
        };
        if (value is null)
        {
            return null;
        }

        return value.SyntaxTree == model.SyntaxTree
            ? Read(value, model, steps, cancellationToken)
            : model.Compilation.ContainsSyntaxTree(value.SyntaxTree) ? Read(value, model.Compilation.GetSemanticModel(value.SyntaxTree), steps, cancellationToken) : null;
    }
}
