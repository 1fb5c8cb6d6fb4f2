using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.CodeFixes.Writing;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>Finds what has to be written at the other shapes of a datum.</summary>
internal static class CopiesWriter
{
    /// <summary><c>[SameAs]</c> for the members that are only copies of those that are declared at some places.</summary>
    public static async Task<IEnumerable<AttributeToWrite>> ForRootsAsync(Solution solution, IEnumerable<Location> roots, CancellationToken cancellationToken)
    {
        var attributes = new List<AttributeToWrite>();
        foreach (var project in roots.GroupBy(root => solution.GetDocument(root.SourceTree)?.Project))
        {
            if (project.Key is not null && await ProjectData.OfAsync(project.Key, cancellationToken).ConfigureAwait(false) is { } data)
            {
                attributes.AddRange(project
                    .Select(data.At)
                    .Where(static root => root is not null)
                    .SelectMany(root => data.CopiesOf(root!.Symbol).Select(copy => data.SameAs(copy, root.Symbol)))
                    .OfType<AttributeToWrite>());
            }
        }

        return attributes;
    }

    /// <summary><c>[SameAs]</c> for those members that are the same datum as exactly one declared member.</summary>
    public static async Task<IReadOnlyList<(AttributeToWrite Attribute, ISymbol Other)>> ForMembersAsync(Project project, IEnumerable<Location> members, CancellationToken cancellationToken)
    {
        var attributes = new List<(AttributeToWrite, ISymbol)>();
        if (await ProjectData.OfAsync(project, cancellationToken).ConfigureAwait(false) is { } data)
        {
            foreach (var place in members)
            {
                if (data.At(place) is { SaysSameAs: false } datum && data.DeclaredShapesOf(datum) is { Length: 1 } others && data.SameAs(datum.Symbol, others[0]) is { } attribute)
                {
                    attributes.Add((attribute, others[0]));
                }
            }
        }

        return attributes;
    }
}
