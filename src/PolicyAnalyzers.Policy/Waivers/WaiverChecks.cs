using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>Judges waivers: what they lack (POL0006), whether they have expired (POL0007), whether they stand on an emergency alone (POL0015).</summary>
public static class WaiverChecks
{
    private const string Right = "waivers";

    /// <summary>Judges the waivers of a policy and of the fragments beside it; those that are retired have no effect and no fault.</summary>
    /// <param name="policy">The policy in force.</param>
    /// <param name="fragments">The fragments beside it. One for another policy is passed over.</param>
    /// <param name="approvals">Knows the organisation's roles, keys and records.</param>
    /// <param name="settings">What the build knows. Without a day no day has passed, and levels are those of the day on which the policy takes effect.</param>
    public static ImmutableArray<JudgedWaiver> Judge(
        PolicyDocument policy, ImmutableArray<PolicyFragment> fragments, ApprovalJudge approvals, CompositionSettings settings)
    {
        var judged = ImmutableArray.CreateBuilder<JudgedWaiver>();
        foreach (var waiver in policy.Waivers.Where(static waiver => !waiver.Retired))
        {
            var faults = new List<ApprovalVerdict>();
            judged.Add(Judge(waiver, policy.Path, policy, ApprovalOfOwn(waiver, policy, approvals), faults, settings.AsOf));
        }

        foreach (var fragment in fragments.Where(fragment => fragment.Extends.Value == policy.Identity.Id))
        {
            // One that has the id of a waiver of the organisation can only shorten it, which composing does.
            foreach (var waiver in fragment.Waivers.Where(waiver => !waiver.Retired && policy.Waivers.Find(waiver.Id) is null))
            {
                judged.Add(Judge(waiver, fragment, policy, approvals, settings));
            }
        }

        return judged.ToImmutable();
    }

    private static JudgedWaiver Judge(WaiverCard waiver, PolicyFragment fragment, PolicyDocument policy, ApprovalJudge approvals, CompositionSettings settings)
    {
        var faults = new List<ApprovalVerdict>();
        if (DelegationJudge.WhyNotHere(fragment, settings) is { } elsewhere)
        {
            faults.Add(ApprovalVerdict.Refused("does not count here, since " + elsewhere, "Let the fragment name the repository that it stands in"));
        }

        var claimed = new ClaimedApproval(waiver.ApprovedBy?.Value, waiver.ApprovedOn, waiver.Signature);
        var verdict = approvals.Judge(ApprovalSubject.Of(waiver, policy.Identity.Id, fragment.Repository?.Value), Right, claimed);
        var approved = verdict.IsApproved ? waiver with { ApprovedBy = new(verdict.By!, waiver.IdAt.Span), ApprovedOn = verdict.On } : waiver;
        return Judge(approved, fragment.Path, policy, verdict, faults, settings.AsOf);
    }

    private static JudgedWaiver Judge(WaiverCard waiver, string path, PolicyDocument policy, ApprovalVerdict? approval, List<ApprovalVerdict> faults, PolicyDate? asOf)
    {
        AddFaultsOfAny(waiver, policy, asOf, faults);
        var state = WaiverState.Approved;
        if (approval is { IsApproved: false } && waiver.Emergency is not null && waiver.Signature is null)
        {
            state = WaiverState.BreakGlass;
            AddFaultsOfEmergency(waiver, policy, faults);
        }
        else if (approval is { IsApproved: false })
        {
            faults.Add(approval);
        }

        if (state == WaiverState.Approved && waiver.ApprovedOn is { } approved && waiver.Expires is { } last && last < approved)
        {
            faults.Add(ApprovalVerdict.Refused($"expires on {last}, before it was approved on {approved}", "Correct the date that is wrong"));
        }

        if (faults.Count > 0)
        {
            var fault = $"The waiver '{waiver.Id}' {string.Join(", and ", faults.Select(static each => each.Fault))}";
            return new JudgedWaiver(waiver, path, WaiverState.Invalid, fault, faults[0].Remedy);
        }

        return new JudgedWaiver(waiver, path, asOf > waiver.Expires ? WaiverState.Expired : state, null, null);
    }

    private static void AddFaultsOfAny(WaiverCard waiver, PolicyDocument policy, PolicyDate? asOf, List<ApprovalVerdict> faults)
    {
        var rule = RuleTable.Find(waiver.Rule.Value)!;
        if (rule.IsGovernance || rule.IsRecord)
        {
            faults.Add(ApprovalVerdict.Refused($"is for {rule.Id}, which no waiver covers", "Delete it: a rule about the policy itself is not waived, and a record is no finding"));
        }
        else if (rule.MayBeLocked && policy.Levels.LevelOf(rule.Id, asOf ?? policy.Identity.Effective) == EnforcementLevel.HardMandatory)
        {
            faults.Add(ApprovalVerdict.Refused(
                $"is for {rule.Id}, which is hard-mandatory and cannot be waived",
                "Delete it; in an emergency publish a version of the policy, or go back to an older one (docs/break-glass.md)"));
        }

        if (waiver.File is not null && !rule.ReadsTexts)
        {
            faults.Add(ApprovalVerdict.Refused($"names files, and {rule.Id} is about code", "Name the code in 'symbol'"));
        }
        else if (waiver.File is { } file && !FileScope.CanCover(file))
        {
            faults.Add(ApprovalVerdict.Refused($"names the files '{file}', which matches none", "Write a path from the repository's root with slashes, such as deploy/settings.json or deploy/**/*.json"));
        }

        if (string.IsNullOrWhiteSpace(waiver.Reason))
        {
            faults.Add(ApprovalVerdict.Refused("has no reason", "Say in 'reason' why the finding is accepted"));
        }

        if (waiver.Expires is null)
        {
            faults.Add(ApprovalVerdict.Refused("has no last day", "Add 'expires': a waiver without an end is a change of the policy"));
        }
    }

    private static void AddFaultsOfEmergency(WaiverCard waiver, PolicyDocument policy, List<ApprovalVerdict> faults)
    {
        if (policy.Levels.BreakGlassDays is not { } days)
        {
            faults.Add(ApprovalVerdict.Refused("names an emergency, and the policy allows no waiver without approval", "Have it approved, or set 'levels.break-glass' in the policy"));
        }
        else if (waiver.Opened is not { } opened)
        {
            faults.Add(ApprovalVerdict.Refused("names an emergency without its first day", "Add 'opened'"));
        }
        else if (waiver.Expires is { } last && (last < opened || last > opened.AddDays(days)))
        {
            faults.Add(ApprovalVerdict.Refused(
                FormattableString.Invariant($"lasts from {opened} until {last}, and an emergency lasts {days} days at most"),
                $"Let it expire on {opened.AddDays(days)} or before, and have it approved if more time is needed"));
        }
    }

    /// <summary>Why a waiver is not approved; null where it is.</summary>
    private static ApprovalVerdict? ApprovalOfOwn(WaiverCard waiver, PolicyDocument policy, ApprovalJudge approvals)
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
