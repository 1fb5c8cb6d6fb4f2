using System;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>Judges approvals by the roles and keys of the organisation's policy and by what its protected file records.</summary>
public sealed class ApprovalJudge
{
    private readonly PolicyDocument policy;
    private readonly ApprovalsFile? approvals;

    /// <summary>A judge for one policy.</summary>
    /// <param name="policy">The organisation's policy, without any fragment: a repository must not bring roles of its own.</param>
    /// <param name="approvals">The file beside that policy; null where there is none.</param>
    public ApprovalJudge(PolicyDocument policy, ApprovalsFile? approvals)
    {
        this.policy = policy ?? throw new ArgumentNullException(nameof(policy));
        this.approvals = approvals?.PolicyId == policy.Identity.Id ? approvals : null;
    }

    /// <summary>Whether something is approved by a role that has the right to: by its signature, or by a record.</summary>
    /// <param name="subject">What.</param>
    /// <param name="right">A word of <c>may-approve</c>, or null where being named is enough.</param>
    /// <param name="claimed">What the entry says itself. A signature that does not hold is a fault, whatever is recorded.</param>
    public ApprovalVerdict Judge(ApprovalSubject subject, string? right, ClaimedApproval claimed)
    {
        if (subject.PolicyId != policy.Identity.Id)
        {
            return ApprovalVerdict.Refused($"is about the policy {subject.PolicyId}, and {policy.Identity.Id} is in force", "Have it approved under the policy in force");
        }

        if (claimed.Signature is not null)
        {
            return JudgeSignature(subject, right, claimed.By, claimed.On, claimed.Signature, "signed");
        }

        ApprovalVerdict? refused = null;
        foreach (var record in approvals?.Records ?? System.Collections.Immutable.ImmutableArray<ApprovalRecord>.Empty)
        {
            if (record.Hash == subject.Hash && record.Of == subject.Name && (claimed.By is null || claimed.By == record.By))
            {
                var verdict = record.Signature is { } signature
                    ? JudgeSignature(subject, right, record.By, record.On, signature, "recorded")
                    : RefusalOf(record.By, right) ?? ApprovalVerdict.Proved(record.By, record.On, "recorded");
                if (verdict.IsApproved)
                {
                    return verdict;
                }

                refused ??= verdict;
            }
        }

        return refused ?? ApprovalVerdict.Refused(
            "is neither signed by the role that approved it nor recorded in " + ApprovalsFile.FileName + " beside the policy",
            "Have it approved: 'dotnet policy approve' signs or records it");
    }

    /// <summary>Why a role may not approve; null where it may.</summary>
    public ApprovalVerdict? RefusalOf(string? role, string? right)
    {
        if (role is null)
        {
            return ApprovalVerdict.Refused("names nobody who approved it", "Name the role in 'approved-by'");
        }

        if (policy.Roles.Find(role) is not { } card)
        {
            return ApprovalVerdict.Refused($"is approved by '{role}', which is no role of the policy {policy.Identity.Id}", "Have it approved by a role of the policy");
        }

        return right is null || card.MayApprove.Contains(right)
            ? null
            : ApprovalVerdict.Refused($"is approved by '{role}', which may not approve {right}", $"Have it approved by a role whose 'may-approve' holds {right}");
    }

    private ApprovalVerdict JudgeSignature(ApprovalSubject subject, string? right, string? role, PolicyDate? on, string signature, string how)
    {
        if (RefusalOf(role, right) is { } refusal)
        {
            return refusal;
        }

        if (on is not { } day)
        {
            return ApprovalVerdict.Refused("is signed without a day", "Let 'dotnet policy approve' write the day, which the signature covers");
        }

        if (policy.Roles.Find(role!)!.Key is not { } key)
        {
            return ApprovalVerdict.Refused($"is signed by '{role}', for which the policy holds no public key", $"Add the key to roles.{role} of the policy");
        }

        return ApprovalSignature.Verify(key, signature, subject.Hash, role!, day)
            ? ApprovalVerdict.Proved(role!, day, how)
            : ApprovalVerdict.Refused(
                $"bears a signature that is not the one of '{role}' over this text, this place and this day",
                "It was changed after it was signed, or signed for another place or by another key: have it approved again");
    }
}
