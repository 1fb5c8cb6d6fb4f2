using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// POL3001, POL3011: sends an invitation through the governed client. A platform's call does not say which survey of the policy it meant, so a
/// person chooses among the open ones.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UngovernedPlatformCodeFix))]
[Shared]
public sealed class UngovernedPlatformCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UngovernedPlatform, RuleIds.LegacyPlatform);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UngovernedPlatformFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } place
                || await GovernedCall.AtAsync(context.Document, place, context.CancellationToken).ConfigureAwait(false) is not { } call)
            {
                continue;
            }

            var injected = call.IsInjected ? ", taken by the constructor" : "";
            var invitations = call.Surveys
                .Select(survey => CodeAction.Create(
                    $"Invite to '{survey.Title}' through {call.ClientName}{injected}",
                    token => call.WriteAsync(survey.Id, token),
                    call.Surveys.Length == 1 ? EquivalenceKeys.OnlySurvey : EquivalenceKeys.ForSurvey(survey.Id)))
                .ToImmutableArray();
            if (invitations.Length == 1)
            {
                context.RegisterCodeFix(invitations[0], diagnostic);
            }
            else if (invitations.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create("Use the governed client", invitations, isInlinable: false), diagnostic);
            }

            if (call.SameMethod is { } method)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Call '{call.ClientName}.{method.Name}' instead{injected}", token => call.WriteAsync(null, token), EquivalenceKeys.SameMethod),
                    diagnostic);
            }
        }
    }
}
