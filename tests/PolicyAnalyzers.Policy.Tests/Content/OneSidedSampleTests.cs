using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0516.</summary>
[TestFixture]
internal sealed class OneSidedSampleTests
{
    private const string Id = ContentRuleIds.OneSidedSample;

    [Test]
    public void A_sample_of_the_unhappy_and_the_lost_too_is_silent() => SoundPolicy.With("include: [unhappy, lost]", "include: [lost, unhappy, non-buying]").IsSilent();

    [Test]
    public void A_closed_survey_is_silent() => SoundPolicy.With("    include: [unhappy, lost]\n", "").And("status: open", "status: closed").IsSilent();

    [Test]
    public void Whoever_is_left_out_is_named() => SoundPolicy.With("include: [unhappy, lost]", "[|include|]: [unhappy]").Advises(Id, "customers who are lost");

    [Test]
    public void A_sample_that_says_nothing_is_shown_at_the_survey() => SoundPolicy.With("    include: [unhappy, lost]\n", "").And("  post-delivery:", "  [|post-delivery|]:").Advises(Id, "unhappy and lost");
}
