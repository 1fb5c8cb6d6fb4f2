using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>Whether the roles that a policy names have approved it as it is.</summary>
public static class PolicyApprovalCheck
{
    /// <summary>One verdict for each role under <c>policy.approval.by</c>; where the policy names none, one for whatever is recorded.</summary>
    public static ImmutableArray<ApprovalVerdict> Judge(PolicyDocument policy, ApprovalJudge approvals)
    {
        var subject = ApprovalSubject.OfPolicy(policy.Identity.Id, policy.ContentHash);
        if (policy.Identity.Approval is not { } approval)
        {
            return ImmutableArray.Create(approvals.Judge(subject, right: null, ClaimedApproval.None));
        }

        return ImmutableArray.CreateRange(approval.By.Select(role =>
        {
            if (approval.Hash is { Value: var hash } && hash != subject.Hash)
            {
                return ApprovalVerdict.Refused($"was changed after '{role.Value}' approved it on {approval.On}", "Have it approved again, as it is now");
            }

            var signature = approval.Signatures.FirstOrDefault(each => each.Role.Value == role.Value)?.Signature;
            return approvals.Judge(subject, right: null, new ClaimedApproval(role.Value, approval.On, signature));
        }));
    }
}
