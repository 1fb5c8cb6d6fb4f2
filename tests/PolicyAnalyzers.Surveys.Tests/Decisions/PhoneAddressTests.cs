using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>One telephone number is one address, however the host, the gateway and the person write it.</summary>
public class PhoneAddressTests
{
    private static readonly SurveyInvitation BySms = DecisionBench.Invitation with { Channel = "sms" };

    private static readonly ConsentRecord Consent = DecisionBench.Consent with
    {
        RecordId = "c2",
        EventTime = DecisionBench.Consent.EventTime.AddSeconds(1),
        Channels = ["email", "sms"],
        Data = ["contact.email", "contact.phone", "segment.profile"],
    };

    [TestCase("600 100 200", "PL", "+48600100200")]
    [TestCase("+48 600 100 200", "DE", "0048600100200")]
    [TestCase("600100200", null, "600 100 200")]
    [TestCase("+48600100200", null, "600100200")]
    public async Task An_opt_out_holds_whoever_writes_the_number_in_whatever_way(string known, string? country, string sender)
    {
        await using var bench = await BenchAsync(known, country, phoneCountry: "PL");
        bench.Register.Remove("p1");

        // The directory does not find the owner, so that the address alone decides.
        await bench.Client().OptOutAsync(new SurveyOptOut("sms") { Address = sender, Channel = "sms" });
        Put(bench, known, country);
        await ExpectAsync(bench, RefusalReason.OptedOut);
    }

    [Test]
    public async Task An_opt_out_of_a_number_without_a_country_holds_for_all_that_are_written_so()
    {
        await using var bench = await BenchAsync("+48600100200", "PL", phoneCountry: null);
        bench.Register.Remove("p1");
        await bench.Client().OptOutAsync(new SurveyOptOut("sms") { Address = "600-100-200", Channel = "sms" });
        Put(bench, "+48600100200", "PL");
        await ExpectAsync(bench, RefusalReason.OptedOut);
    }

    [Test]
    public async Task A_number_that_may_be_anybodys_is_not_written_to()
    {
        await using var bench = await BenchAsync("600100200", country: null, phoneCountry: null);
        await ExpectAsync(bench, RefusalReason.AddressUnclear);
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Reason, Is.Not.EqualTo(RefusalReason.AddressUnclear), "by mail there is nothing unclear");
    }

    [Test]
    public async Task The_owner_is_found_by_the_number_as_the_directory_has_it()
    {
        await using var bench = await BenchAsync("600 100 200", "PL", phoneCountry: "PL");
        await bench.Client().OptOutAsync(new SurveyOptOut("sms") { Address = "0048600100200", Channel = "sms" });
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Reason, Is.EqualTo(RefusalReason.OptedOut), "who answers STOP means all of it, mail too");
    }

    [Test]
    public async Task An_opt_out_of_the_number_between_the_check_and_the_sending_stops_it()
    {
        await using var bench = await BenchAsync("600 100 200", "PL", phoneCountry: null);
        await bench.InviteAsync(BySms);
        var item = (await bench.Ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, bench.Clock.Now, TimeSpan.FromMinutes(1)), default)).Single();
        var check = await bench.Check().CheckAsync(item, default);
        await bench.Ledger.Suppressions.AddAsync(new Suppression("sms", bench.Clock.Now) { Address = "+48600100200" }, default);
        Assert.That(check.Request, Is.Not.Null);
        Assert.That(await bench.Ledger.Outbox.BeginAsync(item, check.Address, bench.Clock.Now, default), Is.False);
    }

    private static async Task<DecisionBench> BenchAsync(string phone, string? country, string? phoneCountry)
    {
        var bench = await DecisionBench.OpenAsync();
        await bench.Ledger.Consents.RecordAsync(Consent, default);
        bench.Options.PhoneCountry = phoneCountry;
        Put(bench, phone, country);
        return bench;
    }

    private static void Put(DecisionBench bench, string phone, string? country) => bench.Register.Put(DecisionBench.Person with
    {
        Country = country,
        Data = new Dictionary<string, string> { ["contact.email"] = "p1@example.org", ["contact.phone"] = phone, ["segment.profile"] = "parcels" },
    });

    private static async Task ExpectAsync(DecisionBench bench, RefusalReason reason)
    {
        var decision = await bench.Client().ExplainAsync(BySms);
        Assert.That((decision.Step, decision.Reason), Is.EqualTo((DecisionStep.Suppression, reason)), decision.Explanation);
    }
}
