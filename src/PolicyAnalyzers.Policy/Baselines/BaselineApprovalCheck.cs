using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>Whether a role that may approve baselines approved one. Computed when it is asked: most builds have no mandatory finding in their baseline.</summary>
public sealed class BaselineApprovalCheck
{
    private const string Right = "baselines";

    private readonly Lazy<ApprovalVerdict?> verdict;
    private readonly Baseline? baseline;

    /// <summary>A check of one baseline.</summary>
    /// <param name="baseline">The baseline; null for none, which nobody approved.</param>
    /// <param name="approvals">Knows the organisation's roles, keys and records.</param>
    public BaselineApprovalCheck(Baseline? baseline, ApprovalJudge approvals)
    {
        this.baseline = baseline;
        verdict = new Lazy<ApprovalVerdict?>(() => baseline is null ? null : Judge(baseline, approvals));
    }

    /// <summary>Whether it is approved as it is.</summary>
    public bool IsApproved => verdict.Value is { IsApproved: true };

    /// <summary>Who approved it, or why it is not approved; null where there is no baseline.</summary>
    public ApprovalVerdict? Verdict => verdict.Value;

    /// <summary>The fault of a file that says that it is approved and is not: POL0006. One that says nothing has none.</summary>
    public ImmutableArray<PolicyProblem> Problems => baseline?.Approval is { } approval && verdict.Value is { IsApproved: false } refused
        ? ImmutableArray.Create(new PolicyProblem("POL0006", "The approval of this baseline is not valid: the file " + refused.Fault, refused.Remedy!, baseline.Path, approval.Span))
        : ImmutableArray<PolicyProblem>.Empty;

    private static ApprovalVerdict Judge(Baseline baseline, ApprovalJudge approvals)
    {
        if (baseline.Approval is { Hash: { } hash } && hash != baseline.ContentHash)
        {
            return ApprovalVerdict.Refused("was changed after it was approved", "Have it approved again");
        }

        var claimed = baseline.Approval is { } said ? new ClaimedApproval(said.By, said.On, said.Signature) : ClaimedApproval.None;
        return approvals.Judge(ApprovalSubject.Of(baseline), Right, claimed);
    }
}
