using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0504. Whether an approval is genuine is not asked here: only what the policy itself says of it.</summary>
internal static class UnapprovedPolicy
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnapprovedPolicy,
        "The policy binds before it was approved or announced",
        "People follow a policy that their executives stand behind and that they heard of before it bound them.",
        Check);

    private static void Check(ContentReport report)
    {
        var identity = report.Policy.Identity;
        var isInForce = identity.Effective is { } effective && effective <= report.Today;
        CheckApproval(report, identity, isInForce);
        CheckAnnouncement(report, identity, isInForce);
    }

    private static void CheckApproval(ContentReport report, PolicyIdentity identity, bool isInForce)
    {
        if (identity.Approval is not { By.IsEmpty: false } approval)
        {
            // A draft is in order without one.
            report.Say(
                !isInForce,
                report.At("policy", "approval"),
                isInForce ? $"The policy is in force since {identity.Effective}, and nobody is named who approved it" : $"Nobody has approved the policy yet, and it takes effect on {identity.Effective}",
                "Have it approved, and write 'approval: { on: DATE, by: [ROLE] }' under 'policy'");
            return;
        }

        if (approval.Hash is { Value: var hash } && hash != report.Policy.ContentHash)
        {
            report.Say(
                !isInForce,
                report.At("policy", "approval", "hash"),
                $"The policy was changed after it was approved on {approval.On}",
                "Have it approved again, as it is now, with 'dotnet policy approve'");
        }

        var place = report.At("policy", "approval", "on");
        if (approval.On > report.Today)
        {
            report.Warn(place, $"The approval is dated {approval.On}, which is still to come", "Write the day of the decision once it was made");
        }
        else if (identity.Effective is { } effective && approval.On > effective)
        {
            report.Warn(
                place,
                $"The policy took effect on {effective}, before it was approved on {approval.On}",
                $"Let 'effective' begin on {approval.On} or later");
        }
    }

    private static void CheckAnnouncement(ContentReport report, PolicyIdentity identity, bool isInForce)
    {
        if (identity.Effective is not { } effective)
        {
            return;
        }

        if (identity.Announced is not { } announced)
        {
            if (isInForce)
            {
                report.Advise(
                    report.At("policy"),
                    "The policy does not say when it was announced, so nobody can tell whether people knew it before it bound them",
                    "Add 'announced' under 'policy', with the day");
            }
        }
        else if (announced > effective)
        {
            report.Warn(
                report.At("policy", "announced"),
                $"The policy is announced on {announced}, after it took effect on {effective}, so people break rules that they cannot know",
                $"Let 'effective' begin on {announced} or later");
        }
    }
}
