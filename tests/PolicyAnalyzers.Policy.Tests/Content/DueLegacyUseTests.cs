using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0506.</summary>
[TestFixture]
internal sealed class DueLegacyUseTests
{
    private const string Id = ContentRuleIds.DueLegacyUse;

    [Test]
    public void More_than_a_month_before_it_is_silent() => SoundPolicy.With("retire-by: 2027-03-31", "retire-by: 2026-12-26").IsSilent();

    [Test]
    public void A_platform_that_was_retired_long_ago_keeps_its_ban() => SoundPolicy.With("until: 2027-01-31", "until: 2020-01-31").IsSilent();

    [Test]
    public void Within_a_month_it_is_advice() => SoundPolicy.With("retire-by: 2027-03-31", "retire-by: [|2026-12-01|]").Advises(Id, "'T:Shop.OldJob' must be retired in 6 days (care)");

    [Test]
    public void After_its_day_it_is_a_fault() => SoundPolicy.With("retire-by: 2027-03-31", "retire-by: [|2026-11-24|]").Warns(Id, "was to be retired by 2026-11-24 (care)");

    [Test]
    public void A_platform_that_is_retired_within_a_month_is_advice() => SoundPolicy.With("until: 2027-01-31", "until: [|2026-11-26|]").Advises(Id, "'polls' may be used for the last time in 1 day");
}
