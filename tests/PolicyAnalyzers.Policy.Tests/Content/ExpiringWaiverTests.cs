using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0505.</summary>
[TestFixture]
internal sealed class ExpiringWaiverTests
{
    private const string Id = ContentRuleIds.ExpiringWaiver;

    [Test]
    public void A_waiver_with_more_than_a_month_to_go_is_silent() => SoundPolicy.With("expires: 2027-03-31", "expires: 2026-12-26").IsSilent();

    [Test]
    public void A_waiver_without_an_end_is_another_matter() => SoundPolicy.With(", expires: 2027-03-31", "").IsSilent();

    [Test]
    public void A_waiver_that_ends_within_a_month_is_advice() => SoundPolicy.With("expires: 2027-03-31", "expires: [|2026-12-25|]").Advises(Id, "'old-import' expires in 30 days (requested by care)", "POL1001");

    [Test]
    public void On_its_last_day_it_still_holds() => SoundPolicy.With("expires: 2027-03-31", "expires: [|2026-11-25|]").Advises(Id, "expires today");

    [Test]
    public void A_waiver_that_has_expired_is_a_fault() => SoundPolicy.With("expires: 2027-03-31", "expires: [|2026-11-24|]").Warns(Id, "expired on 2026-11-24");
}
