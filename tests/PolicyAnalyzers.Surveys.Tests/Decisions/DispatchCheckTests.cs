using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class DispatchCheckTests
{
    [Test]
    public async Task What_goes_out_bears_the_persons_data_of_now_and_nothing_else()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync(DecisionBench.Invitation with { Data = ["segment.profile"] });
        bench.Register.Put(DecisionBench.Person with { Data = new Dictionary<string, string>(DecisionBench.Person.Data) { ["contact.email"] = "new@example.org" } });
        var item = await ItemAsync(bench);
        var request = (await bench.Check().CheckAsync(item, default)).Request!;
        Assert.That(request.Data, Is.EquivalentTo(new Dictionary<string, string> { ["contact.email"] = "new@example.org", ["segment.profile"] = "parcels" }));
        Assert.That(
            (request.InvitationId, request.IdempotencyKey, request.ReplyTo, request.Language, request.IsReminder, request.IsAnonymous, request.Expires),
            Is.EqualTo((item.InvitationId, item.InvitationId, "feedback@contoso.example", "pl", false, false, item.Expires)));
        Assert.That(request.ToString(), Does.Not.Contain("example.org"));
    }

    [Test]
    public async Task Whatever_changed_since_it_was_queued_stops_it()
    {
        (Func<DecisionBench, Task> Change, RefusalReason Reason)[] cases =
        [
            (static bench => Set(bench, new TestPolicy(("kill-switch: off", "kill-switch: on"))), RefusalReason.KillSwitch),
            (static bench => Set(bench, new TestPolicy(("qualtrics: { status: approved", "qualtrics: { status: retired"))), RefusalReason.PlatformNotApproved),
            (static bench => Set(bench, new TestPolicy(("data: [contact.email, contact.phone, segment.profile]", "data: [contact.phone]"))), RefusalReason.DataNotAllowed),
            (static bench => bench.Ledger.Suppressions.AddAsync(new Suppression("page", DecisionBench.Noon) { PersonId = "p1" }, default), RefusalReason.OptedOut),
            (static bench => bench.Ledger.Consents.RecordAsync(DecisionBench.Consent with { RecordId = "c2", State = ConsentState.ConsentWithdrawn, EventTime = DecisionBench.Noon }, default), RefusalReason.ConsentWithdrawn),
            (static bench => Put(bench, DecisionBench.Person with { TimeZone = "Asia/Tokyo" }), RefusalReason.QuietHours),
        ];
        foreach (var (change, reason) in cases)
        {
            await using var bench = await DecisionBench.OpenAsync();
            await bench.InviteAsync();
            await change(bench);
            var checkedNow = await bench.Check().CheckAsync(await ItemAsync(bench), default);
            Assert.That((checkedNow.Decision.Kind, checkedNow.Decision.Reason, checkedNow.IsTemporary), Is.EqualTo((DecisionKind.Refused, reason, false)));
            Assert.That(checkedNow.Request, Is.Null);
        }
    }

    [Test]
    public async Task Quiet_hours_that_began_put_it_off_where_the_policy_delays()
    {
        await using var bench = await DecisionBench.OpenAsync(("on-blocked: drop", "on-blocked: delay"));
        await bench.InviteAsync();
        bench.Clock.Now = DecisionBench.Noon.AddHours(9);
        var decision = (await bench.Check().CheckAsync(await ItemAsync(bench), default)).Decision;
        Assert.That((decision.Kind, decision.Until), Is.EqualTo((DecisionKind.Deferred, DecisionBench.Noon.AddHours(19))));
    }

    [Test]
    public async Task What_could_not_be_asked_is_asked_again()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        bench.People = new SilentPeople();
        var checkedNow = await bench.Check().CheckAsync(await ItemAsync(bench), default);
        Assert.That((checkedNow.Decision.Kind, checkedNow.IsTemporary), Is.EqualTo((DecisionKind.Refused, true)));
    }

    private static async Task<OutboxItem> ItemAsync(DecisionBench bench) => (await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 1, default)).Single();

    private static Task Set(DecisionBench bench, TestPolicy policy)
    {
        bench.Policy = policy;
        return Task.CompletedTask;
    }

    private static Task Put(DecisionBench bench, PersonRecord person)
    {
        bench.Register.Put(person);
        return Task.CompletedTask;
    }
}
