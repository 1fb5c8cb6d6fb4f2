using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>Writes attributes of the assembly: where declarations of that kind stand already, else in the file at hand.</summary>
internal static class AssemblyAttributeWriter
{
    /// <summary>Writes an attribute.</summary>
    /// <param name="document">The file at hand.</param>
    /// <param name="attribute">The attribute, with full names.</param>
    /// <param name="kind">The name, without <c>Attribute</c>, by which others of its kind are found.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Solution> WriteAsync(Document document, AttributeSyntax attribute, string kind, CancellationToken cancellationToken)
    {
        document = await HomeOfAsync(document.Project, kind, cancellationToken).ConfigureAwait(false) ?? document;
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax unit)
        {
            return document.Project.Solution;
        }

        var mark = new SyntaxAnnotation();
        var newLine = EndOfLine(CodeLayout.NewLineOf(unit));
        var list = AttributeList(AttributeTargetSpecifier(Token(SyntaxKind.AssemblyKeyword)), SingletonSeparatedList(CodeLayout.Marked(attribute, mark)))
            .NormalizeWhitespace();

        // One line follows another; what stands first is set apart from what is around it.
        list = unit.AttributeLists.Count > 0
            ? EndsItsLine(unit.AttributeLists.Last()) ? list.WithTrailingTrivia(newLine) : list.WithLeadingTrivia(newLine)
            : list.WithLeadingTrivia(unit.Usings.Count + unit.Externs.Count > 0 ? TriviaList(newLine) : TriviaList()).WithTrailingTrivia(StartsApart(unit) ? TriviaList(newLine) : TriviaList(newLine, newLine));
        document = await CodeLayout.FinishAsync(document.WithSyntaxRoot(unit.AddAttributeLists(list)), mark, cancellationToken).ConfigureAwait(false);
        return document.Project.Solution;
    }

    private static bool EndsItsLine(AttributeListSyntax list) => list.GetTrailingTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool StartsApart(CompilationUnitSyntax unit) => unit.Members.Count > 0 && unit.Members[0].GetLeadingTrivia() is { Count: > 0 } trivia && trivia[0].IsKind(SyntaxKind.EndOfLineTrivia);

    private static async Task<Document?> HomeOfAsync(Project project, string kind, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is CompilationUnitSyntax unit
                && unit.AttributeLists.SelectMany(static list => list.Attributes).Any(attribute => attribute.Name.ToString().EndsWith(kind, System.StringComparison.Ordinal)))
            {
                return document;
            }
        }

        return null;
    }
}
