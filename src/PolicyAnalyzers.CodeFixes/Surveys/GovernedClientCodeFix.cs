using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// Sends an invitation through the governed client. The call does not say which survey of the policy it meant, so a person chooses among the open ones.
/// </summary>
public abstract class GovernedClientCodeFix : CodeFixProvider
{
    private protected GovernedClientCodeFix(params string[] rules) => FixableDiagnosticIds = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => GovernedClientFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } place
                || await GovernedCall.AtAsync(context.Document, diagnostic.Id, place, context.CancellationToken).ConfigureAwait(false) is not { } call)
            {
                continue;
            }

            var injected = call.IsInjected ? ", taken by the constructor" : "";
            var invitations = call.Surveys
                .Select(survey => CodeAction.Create(
                    $"Invite to '{survey.Title}' through {call.ClientName}{injected}",
                    token => call.WriteAsync(survey.Id, token),
                    call.Surveys.Length == 1 && !call.NeedsChoice ? EquivalenceKeys.OnlySurvey : EquivalenceKeys.ForSurvey(survey.Id)))
                .ToImmutableArray();
            if (invitations.Length == 1 && !call.NeedsChoice)
            {
                context.RegisterCodeFix(invitations[0], diagnostic);
            }
            else if (invitations.Length > 0)
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
