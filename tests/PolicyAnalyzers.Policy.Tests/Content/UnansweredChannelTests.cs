using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0517.</summary>
[TestFixture]
internal sealed class UnansweredChannelTests
{
    private const string Id = ContentRuleIds.UnansweredChannel;

    [Test]
    public void A_channel_that_somebody_answers_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_retired_channel_that_no_invitation_names_is_silent() => SoundPolicy.WithCard("channels-in", "  old: { address: noreply@test.example, retired: true }").IsSilent();

    [Test]
    public void An_address_that_nobody_reads_is_a_fault() => SoundPolicy.With("feedback: { address: feedback@test.example, owner: care, answer-within: 5d }", "[|feedback|]: { address: feedback@test.example }").Warns(Id, "'feedback@test.example'", "who reads it");

    [Test]
    public void An_address_without_a_time_to_answer_is_a_fault() => SoundPolicy.With("feedback: { address: feedback@test.example, owner: care, answer-within: 5d }", "[|feedback|]: { address: feedback@test.example, owner: care }").Warns(Id, "how soon");

    [Test]
    public void An_address_that_says_so_is_read_by_nobody() => SoundPolicy.With("address: feedback@test.example", "address: [|No-Reply@test.example|]").Warns(Id, "nobody reads");

    [Test]
    public void A_retired_channel_is_no_reply_address() => SoundPolicy.With("reply-to: [feedback]", "reply-to: [[|feedback|]]").And("answer-within: 5d", "retired: true").Warns(Id, "this channel is retired");

    [Test]
    public void Surveys_without_a_reply_address_are_advice() => SoundPolicy.With("  reply-to: [feedback]\n", "").And("\nsurvey-policy:", "\n[|survey-policy|]:").Advises(Id, "in their own words");
}
