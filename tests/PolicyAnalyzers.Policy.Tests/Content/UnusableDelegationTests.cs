using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0521.</summary>
[TestFixture]
internal sealed class UnusableDelegationTests
{
    private const string Id = ContentRuleIds.UnusableDelegation;

    [Test]
    public void A_delegation_with_purpose_and_channel_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void Origins_need_neither_purpose_nor_channel() => SoundPolicy.With("may-add: [uses, surveys], purposes: [delivery], channels: [email]", "may-add: [origins]").IsSilent();

    [Test]
    public void Uses_need_no_channel() => SoundPolicy.With("channels: [email], no-longer", "no-longer").IsSilent();

    [TestCase("repositories: [shop/*]", "repositories: []", "covers no repository")]
    [TestCase("may-add: [uses, surveys]", "may-add: []", "names no section")]
    [TestCase("purposes: [delivery], channels", "channels", "allows no purpose")]
    [TestCase("may-add: [uses, surveys], purposes: [delivery], channels: [email]", "may-add: [surveys], purposes: [delivery]", "allows surveys and no channel")]
    [TestCase("180d", "0d", "last no day")]
    public void Whatever_stops_every_registration_is_said(string part, string replacement, string words) =>
        SoundPolicy.With(part, replacement).And("  team:", "  [|team|]:").Warns(Id, "under the delegation 'team'", words);

    [Test]
    public void Retired_purposes_allow_nothing() => SoundPolicy.With("purposes: [delivery], channels", "purposes: [old], channels").And("  team:", "  [|team|]:").AndCard("purposes", "  old: { retired: true }").Warns(Id, "all its purposes are retired");
}
