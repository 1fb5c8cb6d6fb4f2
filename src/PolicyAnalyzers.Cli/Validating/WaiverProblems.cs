using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Waivers that are not valid (POL0006), and emergencies that nobody has approved yet (POL0015). One that has expired is a fault of the content.</summary>
internal static class WaiverProblems
{
    /// <summary>Judges the waivers of one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="fragments">The fragments beside it.</param>
    /// <param name="approvals">Knows the organisation's roles, keys and records.</param>
    /// <param name="today">The day by which dates are judged.</param>
    public static IEnumerable<Problem> In(string path, PolicyDocument policy, ImmutableArray<PolicyFragment> fragments, ApprovalJudge approvals, Policy.PolicyDate today)
    {
        foreach (var waiver in WaiverChecks.Judge(policy, fragments, approvals, new CompositionSettings(null, today)))
        {
            var card = waiver.Card;
            if (waiver.Path == path && waiver.State == WaiverState.Invalid)
            {
                yield return new Problem(RuleIds.InvalidWaiver, Severity.Error, waiver.Fault + ", so it has no effect", waiver.Remedy!, card.IdAt.Span);
            }
            else if (waiver.Path == path && waiver.State == WaiverState.BreakGlass)
            {
                yield return new Problem(
                    RuleIds.BreakGlass,
                    Severity.Warning,
                    $"The waiver '{card.Id}' is in use for {card.Emergency} until {card.Expires}, and nobody has approved it",
                    "Have it approved with 'dotnet policy approve', or delete it when the incident is over",
                    card.IdAt.Span);
            }
        }
    }
}
