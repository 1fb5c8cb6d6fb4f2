using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1013: accepts proposed declarations by removing their status. Whoever does so says that they looked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProposedDeclarationCodeFix))]
[Shared]
public sealed class ProposedDeclarationCodeFix : CodeFixProvider
{
    private const string Status = "Status";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.ProposedDeclaration);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AcceptAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var count = diagnostic.AdditionalLocations.Count;
            var title = count == 1 ? "Accept the proposed declaration" : $"Accept the {count} proposed declarations of this type";
            context.RegisterCodeFix(
                CodeAction.Create(title, token => AcceptAsync(context.Document.Project.Solution, diagnostic.AdditionalLocations, token), EquivalenceKeys.Accept),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> AcceptAsync(Solution solution, IEnumerable<Location> attributes, CancellationToken cancellationToken)
    {
        foreach (var file in attributes.Distinct().GroupBy(place => solution.GetDocumentId(place.SourceTree)))
        {
            if (file.Key is { } id && await solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var proposed = file.Select(place => root.FindNode(place.SourceSpan)).OfType<AttributeSyntax>().ToArray();
                solution = solution.WithDocumentSyntaxRoot(id, root.ReplaceNodes(proposed, static (_, attribute) => WithoutStatus(attribute)));
            }
        }

        return solution;
    }

    private static AttributeSyntax WithoutStatus(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var status = arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Status);
        return status is null ? attribute : attribute.WithArgumentList(attribute.ArgumentList!.WithArguments(arguments.Remove(status)));
    }

    private sealed class AcceptAll : FixAllProvider
    {
        public static AcceptAll Instance { get; } = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var diagnostics = await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false);
            var attributes = diagnostics.SelectMany(static diagnostic => diagnostic.AdditionalLocations).ToArray();
            return attributes.Length == 0
                ? null
                : CodeAction.Create("Accept proposed declarations", token => AcceptAsync(fixAllContext.Solution, attributes, token), EquivalenceKeys.Accept);
        }
    }
}
