using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Where one file may copy data, by names alone: nothing is bound. A file is read once in its life, since an editor keeps the trees that nobody touched.
/// </summary>
internal sealed class CopySites
{
    private static readonly ConditionalWeakTable<SyntaxTree, CopySites> Known = new();

    private CopySites(SyntaxTree tree, CancellationToken cancellationToken) =>
        All = CopySiteFinder.In(tree.GetRoot(cancellationToken)).ToImmutableArray();

    /// <summary>The sites, in the order of the file.</summary>
    public ImmutableArray<CopySite> All { get; }

    /// <summary>The sites of a file.</summary>
    public static CopySites Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var sites))
        {
            sites = Known.GetValue(tree, each => new CopySites(each, cancellationToken));
        }

        return sites;
    }

    /// <summary>The innermost node of a kind at a span, since an argument stands where its expression does; null where there is none.</summary>
    public static T? NodeAt<T>(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken)
        where T : SyntaxNode =>
        tree.GetRoot(cancellationToken).FindNode(span).DescendantNodesAndSelf(node => node.Span.Contains(span)).OfType<T>().LastOrDefault(node => node.Span == span);
}
