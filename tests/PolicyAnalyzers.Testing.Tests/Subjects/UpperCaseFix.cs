using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Gives a lower-case type an upper-case first letter, or a prefix from a menu of two.</summary>
public class UpperCaseFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TST001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(Rename("Upper case", context, name => char.ToUpperInvariant(name[0]) + name[1..]), context.Diagnostics);
        context.RegisterCodeFix(
            CodeAction.Create(
                "Add a prefix",
                [Rename("Add T", context, name => "T" + name), Rename("Add The", context, name => "The" + name)],
                isInlinable: false),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    private static CodeAction Rename(string title, CodeFixContext context, System.Func<string, string> change)
        => CodeAction.Create(title, token => RenameAsync(context.Document, context.Span, change, token), equivalenceKey: title);

    private static async Task<Document> RenameAsync(
        Document document, TextSpan span, System.Func<string, string> change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.Replace(span, change(text.ToString(span))));
    }
}
