using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>A term that the policy offers for the stage that a finding misses.</summary>
/// <param name="Attribute">The attribute of the stage, without its namespace.</param>
/// <param name="Id">Its id, or for an outcome the use that it is of.</param>
/// <param name="Title">Its title.</param>
/// <param name="CreateAsync">The attribute, as a project would write it.</param>
internal sealed record StageChoice(string Attribute, string Id, string Title, Func<Project, CancellationToken, Task<AttributeSyntax>> CreateAsync)
{
    /// <summary>The choices for a finding, in the order of the policy.</summary>
    public static StageChoice[] Of(Diagnostic diagnostic)
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
        IEnumerable<StageChoice> choices = diagnostic.Id == RuleIds.MissingOutcome
            ? Outcome.Of(diagnostic).Select(outcome => new StageChoice(attribute, outcome.Use, outcome.Title, (_, _) => Task.FromResult(PolicyAttributes.Outcome(outcome))))
            : Choice.Of(diagnostic).Select(choice => new StageChoice(attribute, choice.Id, choice.Title, async (project, token) =>
                PolicyAttributes.Stage(attribute, await PolicyConstants.ExpressionForAsync(project, section, choice.Id, token).ConfigureAwait(false))));
        return choices.ToArray();
    }
}
