using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Where one file may copy data, by names alone: nothing is bound. A file is read once in its life, since an editor keeps the trees that nobody touched;
/// spans are kept and no nodes, which would hold all bodies in memory.
/// </summary>
internal sealed class CopySites
{
    private static readonly ConditionalWeakTable<SyntaxTree, CopySites> Known = new();

    private readonly Dictionary<string, List<TextSpan>> writes = new();
    private readonly Dictionary<string, List<TextSpan>> creations = new();
    private readonly List<TextSpan> calls = new();

    private CopySites(SyntaxTree tree, CancellationToken cancellationToken) =>
        new CopySiteWalker(
            (name, node) => Add(writes, name, node.Span),
            (name, node) => Add(creations, name, node.Span),
            node => calls.Add(node.Span)).Visit(tree.GetRoot(cancellationToken));

    /// <summary>Assignments, by the name of the member that is written.</summary>
    public IReadOnlyDictionary<string, List<TextSpan>> Writes => writes;

    /// <summary>Creations of objects with arguments and calls of other constructors, by the name of the type; by nothing where the place does not name it.</summary>
    public IReadOnlyDictionary<string, List<TextSpan>> Creations => creations;

    /// <summary>Calls that may map one type to another.</summary>
    public IReadOnlyList<TextSpan> Calls => calls;

    /// <summary>The sites of a file.</summary>
    public static CopySites Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var sites))
        {
            sites = new CopySites(tree, cancellationToken);
            lock (Known)
            {
                Known.Remove(tree);
                Known.Add(tree, sites);
            }
        }

        return sites;
    }

    /// <summary>The node of a kind at a span; null where there is none.</summary>
    public static T? NodeAt<T>(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken)
        where T : SyntaxNode =>
        tree.GetRoot(cancellationToken).FindNode(span).DescendantNodesAndSelf(node => node.Span.Contains(span)).OfType<T>().FirstOrDefault(node => node.Span == span);

    private static void Add(Dictionary<string, List<TextSpan>> sites, string name, TextSpan span)
    {
        if (!sites.TryGetValue(name, out var list))
        {
            sites.Add(name, list = new List<TextSpan>());
        }

        list.Add(span);
    }
}
