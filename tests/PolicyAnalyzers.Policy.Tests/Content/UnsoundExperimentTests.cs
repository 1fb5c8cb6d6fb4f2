using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0519.</summary>
[TestFixture]
internal sealed class UnsoundExperimentTests
{
    private const string Id = ContentRuleIds.UnsoundExperiment;

    [Test]
    public void A_sound_experiment_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void The_next_of_its_group_after_the_spacing_is_silent() => SoundPolicy.WithCard("experiments", "  b: { hypothesis: h, aa-passed: 2026-10-10, sample-size: 9, run: { from: 2027-01-05, to: 2027-01-09 }, group: checkout, metric: first-attempt, owner: care }").IsSilent();

    [Test]
    public void Experiments_of_other_groups_may_overlap() => SoundPolicy.WithCard("experiments", "  b: { hypothesis: h, aa-passed: 2026-10-10, sample-size: 9, run: { from: 2026-12-02, to: 2026-12-09 }, group: shop, metric: first-attempt, owner: care }").IsSilent();

    [Test]
    public void All_that_it_lacks_is_one_fault() => SoundPolicy.WithCard("experiments", "  [|b|]: { aa-passed: 2026-10-10, run: { from: 2027-01-01 } }").Warns(Id, "lacks 'hypothesis', 'metric', 'sample-size', 'run' and 'owner'");

    [Test]
    public void A_tool_that_passed_no_check_is_a_fault() => SoundPolicy.With("checkout: { hypothesis: fewer fields, tool: flags, aa-passed: 2026-10-10,", "[|checkout|]: { hypothesis: fewer fields, tool: flags,").Warns(Id, "no A/A check");

    [Test]
    public void A_check_after_the_beginning_is_a_fault() => SoundPolicy.With("aa-passed: 2026-10-10", "aa-passed: [|2026-12-02|]").Warns(Id, "passed on 2026-12-02, after it began");

    [Test]
    public void Two_of_one_group_at_once_are_a_fault_of_the_later() => SoundPolicy.With("run: { from: 2026-12-01", "run: { from: [|2026-12-01|]").AndCard("experiments", "  b: { hypothesis: h, aa-passed: 2026-10-10, sample-size: 9, run: { from: 2026-11-02, to: 2026-12-09 }, group: checkout, metric: first-attempt, owner: care }").Warns(Id, "'b' and 'checkout' of the group 'checkout' overlap");

    [Test]
    public void The_next_of_a_group_within_the_spacing_is_a_fault() => SoundPolicy.WithCard("experiments", "  b: { hypothesis: h, aa-passed: 2026-10-10, sample-size: 9, run: { from: [|2027-01-04|], to: 2027-01-09 }, group: checkout, metric: first-attempt, owner: care }").Warns(Id, "'b' begins 14 days after 'checkout'", "keeps 14 days");
}
