using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Governance;

/// <summary>POL0009: writes the nearest term that the policy defines.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownTermCodeFix))]
[Shared]
public sealed class UnknownTermCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnknownTerm);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // Only a text can be corrected here: a constant's value belongs to whoever declares it.
            if (diagnostic.Properties.TryGetValue(FindingProperties.Nearest, out var nearest) && nearest is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{nearest}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, PolicyAttributes.Text(nearest).WithTriviaFrom(literal)))),
                        nameof(UnknownTermCodeFix)),
                    diagnostic);
            }
        }
    }
}
