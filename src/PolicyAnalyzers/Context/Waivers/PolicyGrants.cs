using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Context.Waivers;

/// <summary>What a policy that can be read, and what lies beside it, sets aside: its waivers, judged, and whether its baseline is approved.</summary>
internal sealed class PolicyGrants
{
    /// <summary>Judges the waivers. The baseline's approval is judged when somebody asks.</summary>
    public PolicyGrants(PolicySource source, BuildSettings settings)
    {
        var policy = source.Policy!;
        var approvals = new ApprovalJudge(policy.Organisation ?? policy, source.Approvals);
        var known = new CompositionSettings(settings.Repository, settings.AsOf) { Approvals = approvals };
        Waivers = WaiverChecks.Judge(policy, source.Fragments, approvals, known);
        BaselineApproval = new BaselineApprovalCheck(source.Baseline, approvals);
    }

    /// <summary>The waivers, valid or not.</summary>
    public ImmutableArray<JudgedWaiver> Waivers { get; }

    /// <summary>Whether somebody who may approved the baseline.</summary>
    public BaselineApprovalCheck BaselineApproval { get; }
}
