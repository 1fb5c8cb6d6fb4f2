using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0508.</summary>
[TestFixture]
internal sealed class UnmeasurableGoalTests
{
    private const string Id = ContentRuleIds.UnmeasurableGoal;

    [Test]
    public void A_goal_with_measure_target_day_and_owner_is_silent() => SoundPolicy.With("from: 8%, ", "").IsSilent();

    [Test]
    public void A_retired_goal_is_silent() => SoundPolicy.With("measure: yearly churn, from: 8%, to: 7%, by: 2027-12-31, owner: chief", "retired: true").IsSilent();

    [Test]
    public void All_that_a_goal_lacks_is_one_fault() => SoundPolicy.With("retention: { measure: yearly churn, from: 8%, to: 7%, by: 2027-12-31, owner: chief }", "[|retention|]: { from: 8%, by: 2027-12-31 }").Warns(Id, "'retention' lacks 'measure', 'to' and 'owner'");

    [Test]
    public void A_goal_whose_day_is_over_is_a_fault() => SoundPolicy.With("by: 2027-12-31", "by: [|2026-11-24|]").Warns(Id, "by 2026-11-24, which is over");
}
