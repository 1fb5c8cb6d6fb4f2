using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1009: declares data as held for a use that lists it instead, as a proposal. That the use lists it too is for the policy's owner to write.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlistedDataCodeFix))]
[Shared]
public sealed class UnlistedDataCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnlistedData);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => OtherUseForAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var finding = await WearersOfAsync(solution, UndeclaredMembers.Of(diagnostic), context.CancellationToken).ConfigureAwait(false);
            var uses = finding.Choices
                .Select(use => CodeAction.Create(
                    $"Declare {finding.NamesFor(use)} as held for '{use.Title}' instead (proposed)",
                    token => DeclareAsync(solution, finding.AllFor(use), token),
                    finding.Choices.Length == 1 ? EquivalenceKeys.OnlyUse : EquivalenceKeys.ForUse(use.Id)))
                .ToImmutableArray();
            if (uses.Length == 1)
            {
                context.RegisterCodeFix(uses[0], diagnostic);
            }
            else if (uses.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create("Declare another use (proposed)", uses, isInlinable: false), diagnostic);
            }
        }
    }

    // A return value, and one of several variables of a field, cannot wear a declaration of its own.
    private static async Task<UndeclaredMembers> WearersOfAsync(Solution solution, UndeclaredMembers finding, CancellationToken cancellationToken)
    {
        var wearers = new HashSet<int>();
        for (var index = 0; index < finding.Places.Length; index++)
        {
            var place = finding.Places[index];
            if (solution.GetDocument(place.SourceTree) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && AttributeWriter.DeclarationAt(root, place) is not null)
            {
                wearers.Add(index);
            }
        }

        var choices = finding.Choices
            .Select(use => use with { Members = use.Members.Where(wearers.Contains).ToImmutableArray() })
            .Where(static use => !use.Members.IsEmpty);
        return finding with { Choices = choices.ToImmutableArray() };
    }

    private static async Task<Solution> DeclareAsync(Solution solution, IEnumerable<(Location Place, string Use)> members, CancellationToken cancellationToken)
    {
        var attributes = new List<AttributeToWrite>();
        foreach (var (place, use) in members)
        {
            if (solution.GetDocument(place.SourceTree) is { } document)
            {
                var term = await PolicyConstants.ExpressionForAsync(document.Project, "Uses", use, cancellationToken).ConfigureAwait(false);
                attributes.Add(new AttributeToWrite(place, PolicyAttributes.ProposedUse(term), Corrects: "CustomerData"));
            }
        }

        return await AttributeWriter.WriteAsync(solution, attributes, cancellationToken).ConfigureAwait(false);
    }

    // As with what declares nothing: a use that a person chose wherever it is offered; without a choice only where the policy leaves one.
    private sealed class OtherUseForAll : FixAllProvider
    {
        public static OtherUseForAll Instance { get; } = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var chosen = EquivalenceKeys.UseOf(fixAllContext.CodeActionEquivalenceKey);
            var members = new List<(Location Place, string Use)>();
            foreach (var diagnostic in await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
            {
                var finding = await WearersOfAsync(fixAllContext.Solution, UndeclaredMembers.Of(diagnostic), fixAllContext.CancellationToken).ConfigureAwait(false);
                members.AddRange(chosen is null ? finding.WithOnlyOneUse() : finding.Choices.Where(use => use.Id == chosen).SelectMany(finding.AllFor));
            }

            var distinct = members.Distinct().ToArray();
            return distinct.Length == 0
                ? null
                : CodeAction.Create(
                    "Declare uses that list the data (proposed)",
                    token => DeclareAsync(fixAllContext.Solution, distinct, token),
                    fixAllContext.CodeActionEquivalenceKey ?? EquivalenceKeys.OnlyUse);
        }
    }
}
