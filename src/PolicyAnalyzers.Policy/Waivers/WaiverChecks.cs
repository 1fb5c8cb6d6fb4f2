using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>Judges waivers: what they lack (POL0006), whether they have expired (POL0007), whether they stand on an emergency alone (POL0015).</summary>
public static class WaiverChecks
{
    private const string Right = "waivers";

    /// <summary>Judges the waivers of a policy; those that are retired have no effect and no fault.</summary>
    /// <param name="policy">The policy in force.</param>
    /// <param name="approvals">Knows the organisation's roles, keys and records.</param>
    /// <param name="asOf">The day by which dates are judged; null: no day has passed, and levels are those of the day on which the policy takes effect.</param>
    public static ImmutableArray<JudgedWaiver> Judge(PolicyDocument policy, ApprovalJudge approvals, PolicyDate? asOf)
    {
        var judged = ImmutableArray.CreateBuilder<JudgedWaiver>();
        foreach (var waiver in policy.Waivers)
        {
            if (!waiver.Retired)
            {
                judged.Add(Judge(waiver, policy, approvals, asOf));
            }
        }

        return judged.ToImmutable();
    }

    private static JudgedWaiver Judge(WaiverCard waiver, PolicyDocument policy, ApprovalJudge approvals, PolicyDate? asOf)
    {
        var faults = new List<(string Fault, string Remedy)>();
        AddFaultsOfAny(waiver, policy, asOf, faults);
        var state = WaiverState.Approved;
        var refusal = ApprovalOf(waiver, policy, approvals);
        if (refusal is not null && waiver.Emergency is not null && waiver.Signature is null)
        {
            state = WaiverState.BreakGlass;
            AddFaultsOfEmergency(waiver, policy, faults);
        }
        else if (refusal is not null)
        {
            faults.Add((refusal.Fault!, refusal.Remedy!));
        }

        if (waiver.ApprovedOn is { } approved && waiver.Expires is { } last && last < approved)
        {
            faults.Add(($"expires on {last}, before it was approved on {approved}", "Correct the date that is wrong"));
        }

        if (faults.Count > 0)
        {
            var fault = $"The waiver '{waiver.Id}' {string.Join(", and ", faults.Select(static each => each.Fault))}";
            return new JudgedWaiver(waiver, policy.Path, WaiverState.Invalid, fault, faults[0].Remedy);
        }

        return new JudgedWaiver(waiver, policy.Path, asOf > waiver.Expires ? WaiverState.Expired : state, null, null);
    }

    private static void AddFaultsOfAny(WaiverCard waiver, PolicyDocument policy, PolicyDate? asOf, List<(string Fault, string Remedy)> faults)
    {
        var rule = RuleTable.Find(waiver.Rule.Value)!;
        if (rule.IsGovernance || rule.IsRecord)
        {
            faults.Add(($"is for {rule.Id}, which no waiver covers", "Delete it: a rule about the policy itself is not waived, and a record is no finding"));
        }
        else if (rule.MayBeLocked && policy.Levels.LevelOf(rule.Id, asOf ?? policy.Identity.Effective) == EnforcementLevel.HardMandatory)
        {
            faults.Add((
                $"is for {rule.Id}, which is hard-mandatory and cannot be waived",
                "Delete it; in an emergency publish a version of the policy, or go back to an older one (docs/break-glass.md)"));
        }

        if (string.IsNullOrWhiteSpace(waiver.Reason))
        {
            faults.Add(("has no reason", "Say in 'reason' why the finding is accepted"));
        }

        if (waiver.Expires is null)
        {
            faults.Add(("has no last day", "Add 'expires': a waiver without an end is a change of the policy"));
        }
    }

    private static void AddFaultsOfEmergency(WaiverCard waiver, PolicyDocument policy, List<(string Fault, string Remedy)> faults)
    {
        if (policy.Levels.BreakGlassDays is not { } days)
        {
            faults.Add(("names an emergency, and the policy allows no waiver without approval", "Have it approved, or set 'levels.break-glass' in the policy"));
        }
        else if (waiver.Opened is not { } opened)
        {
            faults.Add(("names an emergency without its first day", "Add 'opened'"));
        }
        else if (waiver.Expires is { } last && (last < opened || last > opened.AddDays(days)))
        {
            faults.Add((
                FormattableString.Invariant($"lasts from {opened} until {last}, and an emergency lasts {days} days at most"),
                $"Let it expire on {opened.AddDays(days)} or before, and have it approved if more time is needed"));
        }
    }

    /// <summary>Why a waiver is not approved; null where it is.</summary>
    private static ApprovalVerdict? ApprovalOf(WaiverCard waiver, PolicyDocument policy, ApprovalJudge approvals)
    {
        if (approvals.RefusalOf(waiver.ApprovedBy?.Value, Right) is { } refusal)
        {
            return refusal;
        }

        if (waiver.ApprovedOn is null)
        {
            return ApprovalVerdict.Refused("has no day of approval", "Add 'approved-on'");
        }

        // The organisation's policy is its word: a signature there need not be, but must not be wrong.
        if (waiver.Signature is null)
        {
            return null;
        }

        var claimed = new ClaimedApproval(waiver.ApprovedBy?.Value, waiver.ApprovedOn, waiver.Signature);
        var verdict = approvals.Judge(ApprovalSubject.Of(waiver, policy.Identity.Id, repository: null), Right, claimed);
        return verdict.IsApproved ? null : verdict;
    }
}
