using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0515.</summary>
[TestFixture]
internal sealed class StaleSurveyTests
{
    private const string Id = ContentRuleIds.StaleSurvey;

    [Test]
    public void An_open_survey_in_its_fieldwork_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_survey_that_opens_later_is_silent() => SoundPolicy.With("status: open", "status: planned").And("from: 2026-11-01, to: 2027-06-30", "from: 2026-11-25, to: 2027-06-30").IsSilent();

    [Test]
    public void A_closed_survey_past_its_fieldwork_is_silent() => SoundPolicy.With("status: open", "status: closed").And("to: 2027-06-30", "to: 2026-11-02").IsSilent();

    [Test]
    public void A_survey_past_its_fieldwork_is_to_be_closed() => SoundPolicy.With("to: 2027-06-30", "to: [|2026-11-24|]").Warns(Id, "ended on 2026-11-24", "not closed");

    [Test]
    public void A_survey_without_a_status_counts_as_open() => SoundPolicy.With("    status: open\n", "").And("to: 2027-06-30", "to: [|2026-11-24|]").Warns(Id, "not closed");

    [Test]
    public void A_planned_survey_whose_fieldwork_began_asks_nobody() => SoundPolicy.With("status: open", "status: [|planned|]").Warns(Id, "began on 2026-11-01", "still 'planned'");
}
