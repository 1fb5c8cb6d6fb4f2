using System;
using System.Globalization;
using System.Threading.Tasks;
using static PolicyAnalyzers.Surveys.Tests.Decisions.DecisionPathTests;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>Quiet from 21:00 to 08:00 on the recipient's clock.</summary>
public class QuietHoursTests
{
    private const string Delay = "on-blocked: drop";

    // Warsaw puts its clock forward on 28 March 2027 at 01:00 UTC (02:00 to 03:00), and back on 31 October 2027. Kiritimati is at UTC+14, Niue at UTC-11,
    // Apia jumped the date line in 2011 and is at UTC+13, Kolkata is at UTC+5:30, Chatham at UTC+13:45 in March.
    [TestCase("Europe/Warsaw", "2027-03-01T07:00:00Z", null)]
    [TestCase("Europe/Warsaw", "2027-03-01T06:59:59Z", "2027-03-01T07:00:00Z")]
    [TestCase("Europe/Warsaw", "2027-03-01T19:59:59Z", null)]
    [TestCase("Europe/Warsaw", "2027-03-01T20:00:00Z", "2027-03-02T07:00:00Z")]
    [TestCase("Europe/Warsaw", "2027-03-27T20:00:00Z", "2027-03-28T06:00:00Z")]
    [TestCase("Europe/Warsaw", "2027-03-28T18:59:59Z", null)]
    [TestCase("Europe/Warsaw", "2027-03-28T19:00:00Z", "2027-03-29T06:00:00Z")]
    [TestCase("Pacific/Kiritimati", "2027-03-01T12:00:00Z", "2027-03-01T18:00:00Z")]
    [TestCase("Pacific/Kiritimati", "2027-03-01T18:00:00Z", null)]
    [TestCase("Pacific/Niue", "2027-03-01T12:00:00Z", "2027-03-01T19:00:00Z")]
    [TestCase("Pacific/Niue", "2027-03-01T23:00:00Z", null)]
    [TestCase("Pacific/Apia", "2027-03-01T18:59:00Z", "2027-03-01T19:00:00Z")]
    [TestCase("Asia/Kolkata", "2027-03-01T02:29:00Z", "2027-03-01T02:30:00Z")]
    [TestCase("Pacific/Chatham", "2027-03-01T18:14:00Z", "2027-03-01T18:15:00Z")]
    public async Task Quiet_hours_are_those_on_the_clock_of_the_recipient(string zone, string now, string? until)
    {
        await using var bench = await DecisionBench.OpenAsync((Delay, "on-blocked: delay"));
        bench.Register.Put(DecisionBench.Person with { TimeZone = zone });
        bench.Clock.Now = Time(now);
        var decision = await bench.Client().ExplainAsync(DecisionBench.Invitation);
        Assert.That(decision.Kind, Is.EqualTo(until is null ? DecisionKind.Queued : DecisionKind.Deferred), decision.Explanation);
        Assert.That(decision.Until, Is.EqualTo(until is null ? (DateTimeOffset?)null : Time(until)));
    }

    [Test]
    public async Task An_end_that_the_clock_leaves_out_comes_after_the_gap()
    {
        // 02:30 does not exist in Warsaw on 28 March 2027.
        await using var bench = await DecisionBench.OpenAsync((Delay, "on-blocked: delay"), ("to: \"08:00\"", "to: \"02:30\""));
        bench.Clock.Now = Time("2027-03-27T23:00:00Z");
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Until, Is.EqualTo(Time("2027-03-28T01:00:00Z")));
    }

    [Test]
    public async Task An_end_that_the_clock_shows_twice_counts_the_second_time()
    {
        // 02:30 comes twice in Warsaw on 31 October 2027.
        await using var bench = await DecisionBench.OpenAsync(
            (Delay, "on-blocked: delay"), ("to: \"08:00\"", "to: \"02:30\""), ("2027-06-30", "2027-12-31"), ("max-age: 365d", "max-age: 900d"));
        bench.Clock.Now = Time("2027-10-30T22:00:00Z");
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Until, Is.EqualTo(Time("2027-10-31T01:30:00Z")));
    }

    [Test]
    public async Task Where_the_policy_drops_it_is_refused_and_not_kept()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { TimeZone = "Asia/Tokyo" });
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.QuietHours);
        Assert.That(await bench.Ledger.Deferrals.LeaseDueAsync(10, DecisionBench.Noon.AddYears(1), TimeSpan.FromMinutes(1), default), Is.Empty);
    }

    [Test]
    public async Task Of_a_zone_that_nobody_knows_every_zone_of_the_country_has_to_be_awake()
    {
        await using var bench = await DecisionBench.OpenAsync((Delay, "on-blocked: delay"));

        // From the Aleutians (UTC-10) to New York (UTC-5): all are awake from 18:00 to 02:00 UTC.
        bench.Register.Put(DecisionBench.Person with { Country = "US", TimeZone = null });
        bench.Clock.Now = Time("2027-03-01T17:59:00Z");
        var early = await bench.Client().ExplainAsync(DecisionBench.Invitation);
        Assert.That((early.Reason, early.Until), Is.EqualTo((RefusalReason.ZoneUnknown, Time("2027-03-01T18:00:00Z"))));
        bench.Clock.Now = Time("2027-03-01T18:00:00Z");
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task Of_no_zone_and_no_country_somebody_always_sleeps()
    {
        await using var bench = await DecisionBench.OpenAsync((Delay, "on-blocked: delay"));
        bench.Register.Put(DecisionBench.Person with { Country = null, TimeZone = "Middle/Earth" });
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.ZoneUnknown);
    }

    [Test]
    public async Task A_policy_can_block_whoever_has_no_known_zone()
    {
        await using var bench = await DecisionBench.OpenAsync(("unknown-zone: strictest", "unknown-zone: block"));
        bench.Register.Put(DecisionBench.Person with { TimeZone = null });
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.ZoneUnknown);
    }

    [Test]
    public async Task A_policy_can_name_one_zone_for_all()
    {
        await using var bench = await DecisionBench.OpenAsync(("zone: recipient", "zone: Asia/Tokyo"));
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.QuietHours);
    }

    [Test]
    public async Task Quiet_hours_within_one_day_do_not_wrap()
    {
        await using var bench = await DecisionBench.OpenAsync(("from: \"21:00\", to: \"08:00\"", "from: \"12:00\", to: \"14:00\""));
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.QuietHours);
        bench.Clock.Now = Time("2027-03-01T22:00:00Z");
        await ExpectAsync(bench, DecisionStep.QuietHours, RefusalReason.None);
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
