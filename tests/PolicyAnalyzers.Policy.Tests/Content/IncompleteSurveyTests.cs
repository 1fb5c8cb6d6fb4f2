using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0512.</summary>
[TestFixture]
internal sealed class IncompleteSurveyTests
{
    private const string Id = ContentRuleIds.IncompleteSurvey;

    [Test]
    public void A_survey_that_states_what_is_required_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void Closed_and_retired_surveys_are_silent() => SoundPolicy.WithCard("surveys", "  a: { status: closed }\n  b: { retired: true }").IsSilent();

    [Test]
    public void All_that_a_survey_lacks_is_one_fault() => SoundPolicy.WithCard("surveys", "  [|a|]: { include: [unhappy, lost], owner: chief, fieldwork: { from: 2027-01-01 } }").Warns(Id, "'a' does not state 'goal', 'fieldwork' and 'channels'");

    [Test]
    public void Every_word_of_the_language_is_a_fact_that_a_survey_can_state()
    {
        var all = string.Join(", ", PolicyAnalyzers.Policy.Vocabulary.Choices.SurveyFacts);
        SoundPolicy.With("require: [goal, owner, fieldwork, channel]", $"require: [{all}]")
            .And("    status: open\n", "    status: open\n    sample: 20%\n    anonymity: confidential\n    closed-loop: { owner: care }\n    readers: [store]\n")
            .IsSilent();
    }

    [Test]
    public void Data_beyond_the_use_is_a_fault_at_the_datum() => SoundPolicy.With("data: [contact.email]", "data: [contact.email, [|contact.phone|]]").Warns(Id, "uses 'contact.phone'", "its use 'survey' does not list");

    [Test]
    public void Another_purpose_than_that_of_the_use_is_a_fault() => SoundPolicy.With("purpose: satisfaction\n    owner", "purpose: [|delivery|]\n    owner").Warns(Id, "is for 'delivery'", "for 'satisfaction'");
}
