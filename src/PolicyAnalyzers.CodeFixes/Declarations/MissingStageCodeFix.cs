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

/// <summary>POL1002, POL1003, POL1004: adds the stage that is missing, with a term of the policy. There is no fix-all where a person has to choose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingStageCodeFix))]
[Shared]
public sealed class MissingStageCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ImmutableArray.Create(RuleIds.MissingOrigin, RuleIds.MissingPurpose, RuleIds.MissingConsent);

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
                _ => ("Consent", "Consents"),
            };
            var actions = Choice.Of(diagnostic)
                .Select(choice => CodeAction.Create(
                    $"Add [{attribute}]: '{choice.Title}'",
                    token => AddAsync(context.Document, diagnostic.Location, attribute, section, choice.Id, token),
                    attribute + ":" + choice.Id))
                .ToImmutableArray();
            if (actions.Length == 1)
            {
                context.RegisterCodeFix(actions[0], diagnostic);
            }
            else if (actions.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create($"Add [{attribute}]", actions, isInlinable: false), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> AddAsync(Document document, Location place, string attribute, string section, string id, CancellationToken cancellationToken)
    {
        var term = await PolicyConstants.ExpressionForAsync(document.Project, section, id, cancellationToken).ConfigureAwait(false);
        var addition = new AttributeToWrite(place, PolicyAttributes.Stage(attribute, term));
        return await AttributeWriter.WriteAsync(document.Project.Solution, new[] { addition }, cancellationToken).ConfigureAwait(false);
    }
}
