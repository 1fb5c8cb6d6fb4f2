using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Governance;

/// <summary>POL0005: removes the attribute. What it suppressed is shown all the same, so nothing is lost but a line.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressedMandatoryRuleCodeFix))]
[Shared]
public sealed class SuppressedMandatoryRuleCodeFix : CodeFixProvider
{
    private const string Title = "Remove the suppression";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.SuppressedMandatoryRule);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RemoveAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, token => RemoveAsync(context.Document.Project.Solution, ImmutableArray.Create(diagnostic), token), EquivalenceKeys.RemoveSuppression),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> RemoveAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var file in diagnostics.GroupBy(diagnostic => solution.GetDocumentId(diagnostic.Location.SourceTree)))
        {
            if (file.Key is { } id && await solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var attributes = file.Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan)).OfType<AttributeSyntax>().Distinct().ToArray();
                solution = solution.WithDocumentSyntaxRoot(id, AttributeRemover.Remove(root, attributes));
            }
        }

        return solution;
    }

    private sealed class RemoveAll : FixAllProvider
    {
        public static RemoveAll Instance { get; } = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var diagnostics = await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false);
            return diagnostics.IsEmpty
                ? null
                : CodeAction.Create("Remove the suppressions", token => RemoveAsync(fixAllContext.Solution, diagnostics, token), EquivalenceKeys.RemoveSuppression);
        }
    }
}
