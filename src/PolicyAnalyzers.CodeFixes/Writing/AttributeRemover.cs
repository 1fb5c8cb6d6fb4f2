using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>Takes attributes away, and their brackets where nothing is left between them.</summary>
internal static class AttributeRemover
{
    /// <summary>The code without these attributes. Comments before them stay; one behind them on their line belongs to them.</summary>
    public static SyntaxNode Remove(SyntaxNode root, IReadOnlyCollection<AttributeSyntax> attributes)
    {
        root = root.TrackNodes(attributes);
        foreach (var attribute in attributes)
        {
            var current = root.GetCurrentNode(attribute)!;
            root = current.Parent is AttributeListSyntax { Attributes.Count: > 1 }
                ? root.RemoveNode(current, SyntaxRemoveOptions.KeepNoTrivia)!
                : RemoveList(root, (AttributeListSyntax)current.Parent!);
        }

        return root;
    }

    private static SyntaxNode RemoveList(SyntaxNode root, AttributeListSyntax list)
    {
        var next = list.GetLastToken().GetNextToken(includeZeroWidth: true);
        var stands = list.GetTrailingTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) || next.IsKind(SyntaxKind.EndOfFileToken);
        IEnumerable<SyntaxTrivia> before = list.GetLeadingTrivia();

        // On a line of its own the attribute takes its indentation with it; before other code on its line, that code inherits it.
        before = stands ? before.Reverse().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse() : before;
        var annotation = new SyntaxAnnotation();
        root = root.ReplaceSyntax(
            [list], (_, rewritten) => rewritten.WithAdditionalAnnotations(annotation),
            [next], (_, rewritten) => rewritten.WithLeadingTrivia(before.Concat(rewritten.LeadingTrivia)),
            [], static (_, rewritten) => rewritten);
        return root.RemoveNode(root.GetAnnotatedNodes(annotation).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
