using System;
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

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1002 to POL1007: adds the stage that is missing, with a term of the policy. There is no fix-all where a person has to choose.</summary>
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
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (attribute, section) = diagnostic.Id switch
            {
                RuleIds.MissingOrigin => ("Origin", "Origins"),
                RuleIds.MissingPurpose => ("Purpose", "Purposes"),
                RuleIds.MissingOutcome => ("Outcome", ""),
                RuleIds.MissingInsight => ("Insight", "Insights"),
                RuleIds.MissingDestination => ("Destination", "Destinations"),
                _ => ("Consent", "Consents"),
            };
            var actions = diagnostic.Id == RuleIds.MissingOutcome
                ? Outcome.Of(diagnostic).Select(outcome => Add(context.Document, diagnostic.Location, attribute, outcome.Use, outcome.Title, _ => Task.FromResult(PolicyAttributes.Outcome(outcome))))
                : Choice.Of(diagnostic).Select(choice => Add(context.Document, diagnostic.Location, attribute, choice.Id, choice.Title, async token =>
                    PolicyAttributes.Stage(attribute, await PolicyConstants.ExpressionForAsync(context.Document.Project, section, choice.Id, token).ConfigureAwait(false))));
            var offered = actions.ToImmutableArray();
            if (offered.Length == 1)
            {
                context.RegisterCodeFix(offered[0], diagnostic);
            }
            else if (offered.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create($"Add [{attribute}]", offered, isInlinable: false), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static CodeAction Add(Document document, Location place, string attribute, string id, string title, Func<CancellationToken, Task<AttributeSyntax>> create) => CodeAction.Create(
        $"Add [{attribute}]: '{title}'",
        async token => await AttributeWriter.WriteAsync(
            document.Project.Solution,
            new[] { new AttributeToWrite(place, await create(token).ConfigureAwait(false)) },
            token).ConfigureAwait(false),
        attribute + ":" + id);
}
