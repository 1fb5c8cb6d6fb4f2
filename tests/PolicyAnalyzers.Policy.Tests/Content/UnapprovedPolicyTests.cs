using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0504.</summary>
[TestFixture]
internal sealed class UnapprovedPolicyTests
{
    private const string Id = ContentRuleIds.UnapprovedPolicy;

    [Test]
    public void Approved_announced_and_then_in_force_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void All_on_one_day_is_silent() => SoundPolicy.With("effective: 2026-11-01", "effective: 2026-10-05").And("on: 2026-10-01", "on: 2026-10-05").IsSilent();

    [Test]
    public void A_draft_needs_no_announcement() => SoundPolicy.With("  announced: 2026-10-05\n", "").On("2026-10-20").IsSilent();

    [Test]
    public void A_draft_that_nobody_approved_is_advice() => SoundPolicy.With("  approval: { on: 2026-10-01, by: [chief] }\n", "").And("\npolicy:", "\n[|policy|]:").On("2026-10-20").Advises(Id, "Nobody has approved");

    [Test]
    public void A_policy_in_force_that_nobody_approved_is_a_fault() => SoundPolicy.With("  approval: { on: 2026-10-01, by: [chief] }\n", "").And("\npolicy:", "\n[|policy|]:").Warns(Id, "in force since 2026-11-01");

    [Test]
    public void A_policy_in_force_that_was_changed_after_its_approval_is_a_fault() => SoundPolicy.With("by: [chief] }", "by: [chief], hash: [|0000000000000000000000000000000000000000000000000000000000000000|] }").Warns(Id, "changed after it was approved on 2026-10-01");

    [Test]
    public void A_draft_that_was_changed_after_its_approval_is_advice() => SoundPolicy.With("by: [chief] }", "by: [chief], hash: [|0000000000000000000000000000000000000000000000000000000000000000|] }").On("2026-10-20").Advises(Id, "changed after it was approved");

    [Test]
    public void An_approval_of_nobody_is_none() => SoundPolicy.With("approval: { on: 2026-10-01, by: [chief] }", "[|approval|]: { on: 2026-10-01, by: [] }").Warns(Id, "nobody is named");

    [Test]
    public void An_approval_after_the_first_day_comes_too_late() => SoundPolicy.With("on: 2026-10-01", "on: [|2026-11-02|]").Warns(Id, "before it was approved on 2026-11-02");

    [Test]
    public void An_approval_to_come_is_none() => SoundPolicy.With("on: 2026-10-01", "on: [|2026-12-01|]").Warns(Id, "still to come");

    [Test]
    public void An_announcement_after_the_first_day_comes_too_late() => SoundPolicy.With("announced: 2026-10-05", "announced: [|2026-11-02|]").Warns(Id, "rules that they cannot know");

    [Test]
    public void A_policy_in_force_that_was_never_announced_is_advice() => SoundPolicy.With("  announced: 2026-10-05\n", "").And("\npolicy:", "\n[|policy|]:").Advises(Id, "does not say when it was announced");
}
