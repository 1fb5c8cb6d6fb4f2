using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0513.</summary>
[TestFixture]
internal sealed class OverlappingSurveysTests
{
    private const string Id = ContentRuleIds.OverlappingSurveys;

    [Test]
    public void One_survey_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void The_same_question_afterwards_is_silent() => SoundPolicy.WithCard("surveys", "  b: { status: open, include: [unhappy, lost], goal: retention, owner: chief, channels: [email], metric: csat, population: customers, group: delivery, fieldwork: { from: 2027-07-01, to: 2027-07-31 } }").IsSilent();

    [Test]
    public void The_same_figure_of_other_people_elsewhere_is_silent() => SoundPolicy.WithCard("surveys", "  b: { status: open, include: [unhappy, lost], goal: retention, owner: chief, channels: [email], metric: csat, population: visitors, touchpoint: shop, fieldwork: { from: 2027-06-01, to: 2027-07-31 } }").IsSilent();

    [Test]
    public void A_closed_survey_asks_nobody() => SoundPolicy.WithCard("surveys", "  b: { status: closed, include: [unhappy, lost], goal: retention, owner: chief, channels: [email], metric: csat, population: customers, fieldwork: { from: 2027-06-01, to: 2027-07-31 } }").IsSilent();

    [TestCase("metric: csat, population: Customers", "'csat' of 'customers'")]
    [TestCase("metric: csat, touchpoint: delivery", "'csat' at 'delivery'")]
    [TestCase("population: customers, touchpoint: delivery", "'customers' at 'delivery'")]
    public void The_same_question_at_the_same_time_is_a_fault_of_the_later_card(string facts, string words) =>
        SoundPolicy.With("\nexperiments:", $"\n  [|b|]: {{ include: [unhappy, lost], goal: retention, owner: chief, channels: [email], {facts}, fieldwork: {{ from: 2027-06-30, to: 2027-07-31 }} }}\nexperiments:")
            .Warns(Id, "'b' asks what 'post-delivery' asks at the same time", words);

    [Test]
    public void A_survey_without_an_end_overlaps_with_what_comes_later() => SoundPolicy.With("require: [goal, owner, fieldwork, channel]", "require: [goal]").And("fieldwork: { from: 2026-11-01, to: 2027-06-30 }", "fieldwork: { from: 2026-11-01 }").And("\nexperiments:", "\n  [|b|]: { status: open, include: [unhappy, lost], goal: retention, owner: chief, channels: [email], metric: csat, population: customers, fieldwork: { from: 2029-07-01, to: 2029-07-31 } }\nexperiments:").Warns(Id, "'b' asks what");

    [Test]
    public void Two_surveys_of_one_exclusion_group_share_its_people() => SoundPolicy.With("\nexperiments:", "\n  [|b|]: { status: open, include: [unhappy, lost], goal: retention, owner: chief, channels: [email], metric: first-attempt, group: delivery, fieldwork: { from: 2027-06-01, to: 2027-07-31 } }\nexperiments:").Advises(Id, "in the group 'delivery'");
}
