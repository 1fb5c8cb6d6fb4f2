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
    private readonly Lazy<Merged> merged;

    /// <summary>The index of a compilation.</summary>
    public CopyIndex(Compilation compilation)
    {
        this.compilation = compilation;
        merged = new(() => Merged.Of(compilation), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Assignments to members of this name.</summary>
    public IEnumerable<T> Writes<T>(string member)
        where T : SyntaxNode => NodesAt<T>(merged.Value.Writes, member);

    /// <summary>Creations of objects of a type of this name, and those that do not name their type.</summary>
    public IEnumerable<SyntaxNode> Creations(string type) => NodesAt<SyntaxNode>(merged.Value.Creations, type).Concat(NodesAt<SyntaxNode>(merged.Value.Creations, ""));

    /// <summary>Calls that may map one type to another.</summary>
    public IEnumerable<T> Calls<T>()
        where T : SyntaxNode => NodesAt<T>(merged.Value.Calls, "");

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

    private static IEnumerable<T> NodesAt<T>(Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> sites, string name)
        where T : SyntaxNode
    {
        if (sites.TryGetValue(name, out var list))
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

    private sealed class Merged
    {
        public Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> Writes { get; } = new();

        public Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> Creations { get; } = new();

        public Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> Calls { get; } = new();

        public static Merged Of(Compilation compilation)
        {
            var all = new Merged();
            foreach (var tree in compilation.SyntaxTrees)
            {
                var sites = CopySites.Of(tree, CancellationToken.None);
                Add(all.Writes, tree, sites.Writes);
                Add(all.Creations, tree, sites.Creations);
                Add(all.Calls, "", tree, sites.Calls);
            }

            return all;
        }

        private static void Add(Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> all, SyntaxTree tree, IReadOnlyDictionary<string, List<TextSpan>> sites)
        {
            foreach (var site in sites)
            {
                Add(all, site.Key, tree, site.Value);
            }
        }

        private static void Add(Dictionary<string, List<(SyntaxTree Tree, TextSpan Span)>> all, string name, SyntaxTree tree, IReadOnlyList<TextSpan> spans)
        {
            if (!all.TryGetValue(name, out var list))
            {
                all.Add(name, list = new());
            }

            foreach (var span in spans)
            {
                list.Add((tree, span));
            }
        }
    }
}
