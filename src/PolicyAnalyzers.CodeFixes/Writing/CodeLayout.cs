using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>Finishes code that a fix has written with full names: short names, the namespaces that they need, and the layout of the file.</summary>
internal static class CodeLayout
{
    /// <summary>The line end of a file, for nodes that are laid out by hand.</summary>
    public static string NewLineOf(SyntaxNode root) => LineEnds(root).Select(static trivia => trivia.ToString()).FirstOrDefault() ?? "\n";

    /// <summary>
    /// Marks an attribute so that its namespaces are opened and its names are shortened. The namespace of another code's type is not opened: it may hold
    /// names that mean something else in this file.
    /// </summary>
    public static AttributeSyntax Marked(AttributeSyntax attribute, SyntaxAnnotation written)
    {
        var own = attribute.DescendantNodes(static node => node is not (TypeOfExpressionSyntax or InvocationExpressionSyntax))
            .Where(node => node == attribute.Name || node is AttributeArgumentSyntax { Expression: not (TypeOfExpressionSyntax or InvocationExpressionSyntax) });
        return attribute.ReplaceNodes(own, (_, node) => node.WithAdditionalAnnotations(written)).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    /// <summary>Finishes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="written">The mark of the nodes whose namespaces are opened; what is to be shortened bears <see cref="Simplifier.Annotation"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Document> FinishAsync(Document document, SyntaxAnnotation written, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var newLine = NewLineOf(root);
        var isMixed = LineEnds(root).Select(static trivia => trivia.ToString()).Distinct().Skip(1).Any();
        document = await ImportAdder.AddImportsAsync(document, written, cancellationToken: cancellationToken).ConfigureAwait(false);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        document = await Formatter.FormatAsync(document, SyntaxAnnotation.ElasticAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        root = isMixed ? root : root.ReplaceTrivia(LineEnds(root), (_, _) => EndOfLine(newLine));

        // What stays elastic is formatted once more behind our back, with the editor's line ends instead of the file's.
        root = root.ReplaceTrivia(root.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation), static (_, trivia) => trivia.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation));
        return document.WithSyntaxRoot(root);
    }

    private static IEnumerable<SyntaxTrivia> LineEnds(SyntaxNode root) =>
        root.DescendantTrivia().Where(static trivia => trivia.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.EndOfLineTrivia));
}
