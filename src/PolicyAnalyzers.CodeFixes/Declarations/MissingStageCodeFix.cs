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

/// <summary>POL1002 to POL1007: adds the stage that is missing, with a term of the policy. Fix-all writes a term that a person chose wherever it is offered, and otherwise only where the policy leaves one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingStageCodeFix))]
[Shared]
public sealed class MissingStageCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(
        RuleIds.MissingOrigin,
        RuleIds.MissingPurpose,
        RuleIds.MissingConsent,
        RuleIds.MissingOutcome,
        RuleIds.MissingInsight,
        RuleIds.MissingDestination);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AddAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var choices = StageChoice.Of(diagnostic);
            var actions = choices
                .Select(choice => CodeAction.Create(
                    $"Add [{choice.Attribute}]: '{choice.Title}'",
                    token => AddAsync(context.Document.Project.Solution, new[] { (diagnostic.Location, choice) }, token),
                    choices.Length == 1 ? EquivalenceKeys.OnlyTerm(choice.Attribute) : EquivalenceKeys.ForTerm(choice.Attribute, choice.Id)))
                .ToImmutableArray();
            if (actions.Length == 1)
            {
                context.RegisterCodeFix(actions[0], diagnostic);
            }
            else if (actions.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create($"Add [{choices[0].Attribute}]", actions, isInlinable: false), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> AddAsync(Solution solution, IEnumerable<(Location Place, StageChoice Choice)> stages, CancellationToken cancellationToken)
    {
        var attributes = new List<AttributeToWrite>();
        foreach (var (place, choice) in stages)
        {
            if (solution.GetDocument(place.SourceTree) is { } document)
            {
                attributes.Add(new AttributeToWrite(place, await choice.CreateAsync(document.Project, cancellationToken).ConfigureAwait(false)));
            }
        }

        return await AttributeWriter.WriteAsync(solution, attributes, cancellationToken).ConfigureAwait(false);
    }

    // A term that a person chose is written wherever the policy offers it. Without a choice, as in dotnet format, only where the policy leaves one.
    private sealed class AddAll : FixAllProvider
    {
        public static AddAll Instance { get; } = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var key = fixAllContext.CodeActionEquivalenceKey;
            var stages = new List<(Location Place, StageChoice Choice)>();
            foreach (var diagnostic in await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false))
            {
                var choices = StageChoice.Of(diagnostic);
                if (choices.FirstOrDefault(choice => key == EquivalenceKeys.ForTerm(choice.Attribute, choice.Id) || (choices.Length == 1 && key == EquivalenceKeys.OnlyTerm(choice.Attribute))) is { } chosen)
                {
                    stages.Add((diagnostic.Location, chosen));
                }
            }

            // One type in several target frameworks is reported more than once.
            var distinct = stages.GroupBy(static stage => stage.Place).Select(static same => same.First()).ToArray();
            return distinct.Length == 0
                ? null
                : CodeAction.Create($"Add [{distinct[0].Choice.Attribute}]", token => AddAsync(fixAllContext.Solution, distinct, token), key);
        }
    }
}
