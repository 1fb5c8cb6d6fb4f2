using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0518.</summary>
[TestFixture]
internal sealed class UnattendedProcessorTests
{
    private const string Id = ContentRuleIds.UnattendedProcessor;

    [Test]
    public void One_administrator_for_all_platforms_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void Stores_and_audiences_need_no_contract() => SoundPolicy.With("kind: store, region: EU", "kind: store").IsSilent();

    [Test]
    public void A_platform_whose_accounts_nobody_controls_is_a_fault() => SoundPolicy.With("  administrator: privacy\n", "").And("    panel:", "    [|panel|]:").Warns(Id, "'panel' is approved without 'administrator'", "nobody controls");

    [Test]
    public void A_platform_with_its_own_administrator_is_silent() => SoundPolicy.With("  administrator: privacy\n", "").And("panel: {", "panel: { administrator: care,").IsSilent();

    [Test]
    public void A_platform_in_no_known_place_is_a_fault() => SoundPolicy.With("panel: { status: approved, region: EU }", "[|panel|]: { status: approved }").Warns(Id, "without 'region'");

    [Test]
    public void A_processor_without_a_contract_is_a_fault() => SoundPolicy.With("gateway: { title: Gateway, kind: processor.messaging, region: EU, contract: DPA-1 }", "[|gateway|]: { kind: processor.messaging }").Warns(Id, "'gateway'", "without 'contract' and 'region'");
}
