using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>The places in a compilation that may copy data. Nothing is read before somebody asks, and only what is not declared makes anybody ask.</summary>
internal sealed class CopyIndex
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly Lazy<Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, TextSpan Span)>>> sites;

    /// <summary>The index of a compilation.</summary>
    public CopyIndex(Compilation compilation)
    {
        this.compilation = compilation;
        sites = new(() => SitesOf(compilation));
    }

    /// <summary>Assignments to members of this name.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Writes(string member) => NodesAt<AssignmentExpressionSyntax>(CopySiteKind.Write, member);

    /// <summary>Creations of objects of a type of this name, and those that do not name their type.</summary>
    public IEnumerable<SyntaxNode> Creations(string type) => NodesAt<SyntaxNode>(CopySiteKind.Creation, type).Concat(NodesAt<SyntaxNode>(CopySiteKind.Creation, ""));

    /// <summary>Calls that may map one type to another.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls() => NodesAt<InvocationExpressionSyntax>(CopySiteKind.Call, "");

    /// <summary>What a node means. Models are kept: statements that were bound once are not bound again.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A copy stands in another file than the member: no callback hands over its model.")]
    public SemanticModel ModelOf(SyntaxNode node) => models.GetOrAdd(node.SyntaxTree, tree => compilation.GetSemanticModel(tree));

    /// <summary>What an expression yields. `x!` and brackets have no operation of their own.</summary>
    public IOperation? ValueOf(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = expression is ParenthesizedExpressionSyntax bracketed ? bracketed.Expression : ((PostfixUnaryExpressionSyntax)expression).Operand;
        }

        return ModelOf(expression).GetOperation(expression);
    }

    private IEnumerable<T> NodesAt<T>(CopySiteKind kind, string name)
        where T : SyntaxNode
    {
        if (sites.Value.TryGetValue((kind, name), out var list))
        {
            foreach (var (tree, span) in list)
            {
                if (CopySites.NodeAt<T>(tree, span, CancellationToken.None) is { } node)
                {
                    yield return node;
                }
            }
        }
    }

    private static Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, TextSpan Span)>> SitesOf(Compilation compilation)
    {
        var all = new Dictionary<(CopySiteKind Kind, string Name), List<(SyntaxTree Tree, TextSpan Span)>>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var (kind, name, span) in CopySites.Of(tree, CancellationToken.None).All)
            {
                if (!all.TryGetValue((kind, name), out var list))
                {
                    all.Add((kind, name), list = new());
                }

                list.Add((tree, span));
            }
        }

        return all;
    }
}
