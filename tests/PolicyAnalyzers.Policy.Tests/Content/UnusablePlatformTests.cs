using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0514.</summary>
[TestFixture]
internal sealed class UnusablePlatformTests
{
    private const string Id = ContentRuleIds.UnusablePlatform;

    [Test]
    public void An_approved_platform_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_survey_that_ends_on_the_last_day_of_its_platform_is_silent() => SoundPolicy.With("platform: panel", "platform: polls").And("to: 2027-06-30", "to: 2027-01-31").IsSilent();

    [Test]
    public void A_closed_survey_is_silent() => SoundPolicy.With("platform: panel", "platform: polls").And("status: open", "status: closed").IsSilent();

    [Test]
    public void A_platform_that_is_retired_before_the_fieldwork_ends_is_a_fault() => SoundPolicy.With("platform: panel", "platform: [|polls|]").Warns(Id, "'polls', which is retired after 2027-01-31", "ends on 2027-06-30");

    [Test]
    public void A_platform_that_was_retired_is_a_fault() => SoundPolicy.With("platform: panel", "platform: [|polls|]").And("until: 2027-01-31", "until: 2026-11-24").Warns(Id, "which is retired since 2026-11-24");

    [Test]
    public void A_retired_platform_without_a_last_day_is_a_fault() => SoundPolicy.With("platform: panel", "platform: [|polls|]").And(", until: 2027-01-31", "").Warns(Id, "which is retired");
}
