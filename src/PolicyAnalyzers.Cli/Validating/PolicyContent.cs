using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Content;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>What is wrong with what a sound policy says, approvals that are recorded beside it included.</summary>
internal static class PolicyContent
{
    /// <summary>Its waivers that are not valid or not approved yet, and the faults of its content.</summary>
    public static ImmutableArray<Problem> Problems(PolicyDocument policy, PolicyDate today)
    {
        var approvals = new ApprovalJudge(policy, ApprovalFiles.ReadRecords(policy));
        return
        [
            .. WaiverProblems.In(policy.Path, policy, [], approvals, today),
            .. ContentReview.Of(WithRecordedApproval(policy, approvals), today).Select(Problem.Of),
        ];
    }

    /// <summary>An approval that is only recorded counts as one that the policy states.</summary>
    private static PolicyDocument WithRecordedApproval(PolicyDocument policy, ApprovalJudge approvals)
    {
        var recorded = policy.Identity.Approval is null ? PolicyApprovalCheck.Judge(policy, approvals).FirstOrDefault(verdict => verdict.IsApproved) : null;
        return recorded is null ? policy : policy with
        {
            Identity = policy.Identity with { Approval = new Approval { On = recorded.On!.Value, By = [new Located<string>(recorded.By!, SourceSpan.FileStart)] } },
        };
    }
}
