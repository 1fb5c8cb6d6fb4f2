using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>Writes attributes on members: each on a line of its own, under the comments that are there, with the namespaces that it needs.</summary>
internal static class AttributeWriter
{
    /// <summary>The declaration that wears attributes for the name at a place, or null where it cannot wear one of its own.</summary>
    public static SyntaxNode? DeclarationAt(SyntaxNode root, Location place)
    {
        for (var node = root.FindToken(place.SourceSpan.Start).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case PropertyDeclarationSyntax or ParameterSyntax:
                    return node;
                case BaseFieldDeclarationSyntax field:
                    // `string phone, email;`: an attribute would speak of both.
                    return field.Declaration.Variables.Count == 1 ? field : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Writes all attributes; those whose declaration cannot wear one are left out.</summary>
    public static async Task<Solution> WriteAsync(Solution solution, IEnumerable<AttributeToWrite> attributes, CancellationToken cancellationToken)
    {
        foreach (var file in attributes.GroupBy(each => solution.GetDocument(each.Place.SourceTree)))
        {
            if (file.Key is { } document)
            {
                solution = solution.WithDocumentSyntaxRoot(document.Id, await WriteAsync(document, file, cancellationToken).ConfigureAwait(false));
            }
        }

        return solution;
    }

    private static async Task<SyntaxNode> WriteAsync(Document document, IEnumerable<AttributeToWrite> attributes, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var mark = new SyntaxAnnotation();
        var additions = new Dictionary<SyntaxNode, List<AttributeToWrite>>();
        foreach (var attribute in attributes)
        {
            if (DeclarationAt(root, attribute.Place) is { } declaration)
            {
                if (!additions.TryGetValue(declaration, out var list))
                {
                    additions.Add(declaration, list = new());
                }

                list.Add(attribute with { Attribute = CodeLayout.Marked(attribute.Attribute, mark) });
            }
        }

        var newLine = CodeLayout.NewLineOf(root);
        root = root.ReplaceNodes(additions.Keys, (original, current) => additions[original].Aggregate(current, (node, attribute) => With(node, attribute, newLine)));
        document = await CodeLayout.FinishAsync(document.WithSyntaxRoot(root), mark, cancellationToken).ConfigureAwait(false);
        return (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private static SyntaxNode With(SyntaxNode declaration, AttributeToWrite write, string newLine) => write.Corrects is { } name && AttributeCorrection.Find(declaration, name) is { } worn
        ? declaration.ReplaceNode(worn, AttributeCorrection.Of(worn, write.Attribute))
        : With(declaration, write.Attribute, newLine);

    // Laid out whole: the formatter would lay out the line below as well, with the editor's tabs or spaces instead of the file's.
    private static SyntaxNode With(SyntaxNode declaration, AttributeSyntax attribute, string newLine)
    {
        var list = AttributeList(SingletonSeparatedList(attribute));
        if (declaration is ParameterSyntax parameter)
        {
            if (parameter.Parent?.Parent is RecordDeclarationSyntax)
            {
                list = list.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword)).WithTrailingTrivia(Space));
            }

            return parameter
                .WithLeadingTrivia()
                .WithAttributeLists(parameter.AttributeLists.Insert(0, list.NormalizeWhitespace().WithTrailingTrivia(Space)))
                .WithLeadingTrivia(parameter.GetLeadingTrivia());
        }

        var member = (MemberDeclarationSyntax)declaration;
        var leading = member.GetLeadingTrivia();
        var indent = leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? TriviaList(leading[leading.Count - 1]) : TriviaList();
        member = member.WithLeadingTrivia(indent);
        return member.WithAttributeLists(member.AttributeLists.Insert(0, list.NormalizeWhitespace().WithLeadingTrivia(leading).WithTrailingTrivia(EndOfLine(newLine))));
    }
}
