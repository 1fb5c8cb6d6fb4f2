using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Texts;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>
/// Collects the texts that a message is made of: those of the call that sends it, and those given to the locals that the call uses, anywhere in the
/// same member. Names of data count as well: a template's fields say what it is about.
/// </summary>
internal static class MessageTexts
{
    private const int MostLocals = 20;

    /// <summary>The texts, those of the call first.</summary>
    public static IEnumerable<string> Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode whole = call.FirstAncestorOrSelf<StatementSyntax>() is { } statement and not BlockSyntax and not LocalFunctionStatementSyntax ? statement : call;
        var locals = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SyntaxNode>();
        open.Enqueue(whole is IfStatementSyntax or ForEachStatementSyntax or UsingStatementSyntax or TryStatementSyntax or WhileStatementSyntax ? call : whole);
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            foreach (var text in KnownText.Within(node, model, cancellationToken).Concat(DataNames(node)))
            {
                yield return text;
            }

            foreach (var name in node.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (locals.Count < MostLocals && !locals.Contains(name.Identifier.ValueText) && model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local && locals.Add(local.Name))
                {
                    foreach (var given in GivenTo(local, name))
                    {
                        open.Enqueue(given);
                    }
                }
            }
        }
    }

    // What a local is first set to, what its members are set to, and what is passed to its methods.
    private static IEnumerable<SyntaxNode> GivenTo(ILocalSymbol local, SyntaxNode use)
    {
        if (local.DeclaringSyntaxReferences.Length > 0 && local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var first })
        {
            yield return first;
        }

        var member = use.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (var node in member?.DescendantNodes() ?? Enumerable.Empty<SyntaxNode>())
        {
            if (node is AssignmentExpressionSyntax assignment && RootOf(assignment.Left) == local.Name)
            {
                yield return assignment.Right;
            }
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && RootOf(access.Expression) == local.Name && !call.Contains(use))
            {
                yield return call.ArgumentList;
            }
        }
    }

    private static string? RootOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    continue;
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    continue;
                case IdentifierNameSyntax name:
                    return name.Identifier.ValueText;
                default:
                    return null;
            }
        }
    }

    private static IEnumerable<string> DataNames(SyntaxNode node)
    {
        foreach (var member in node.DescendantNodes().OfType<AnonymousObjectMemberDeclaratorSyntax>())
        {
            yield return member.NameEquals?.Name.Identifier.ValueText ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText ?? "";
        }
    }
}
