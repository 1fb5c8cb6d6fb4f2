using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

public abstract class OutboxConformance : LedgerConformance
{
    [Test]
    public async Task An_item_bears_what_was_reserved()
    {
        var request = Request() with { ReminderOf = null, Data = ["contact.email", "segment.profile"] };
        await ReserveAsync(request);
        var item = (await LeaseAsync(Start)).Single();
        Assert.Multiple(() =>
        {
            Assert.That((item.InvitationId, item.PersonId, item.Survey, item.Channel, item.Platform), Is.EqualTo((request.InvitationId, "p1", "post-delivery", "email", "qualtrics")));
            Assert.That((item.State, item.Attempts, item.WasInterrupted), Is.EqualTo((OutboxState.Queued, 0, false)));
            Assert.That(item.Data, Is.EqualTo(request.Data));
            Assert.That((item.ReplyTo, item.QueuedAt, item.SendBefore, item.Expires), Is.EqualTo(("feedback", Start, request.SendBefore, request.Expires)));
            Assert.That(item.LeaseToken, Is.Not.Empty);
        });
    }

    [Test]
    public async Task Two_workers_never_hold_one_item()
    {
        await ReserveAsync(Request());
        Assert.That(await LeaseAsync(Start), Has.Count.EqualTo(1));
        Assert.That(await LeaseAsync(Start.AddSeconds(59)), Is.Empty);
    }

    [Test]
    public async Task Parallel_workers_share_the_items_without_a_double()
    {
        for (var i = 0; i < 40; i++)
        {
            await ReserveAsync(Request("p" + i));
        }

        var leased = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => LeaseAsync(Start, 5))));
        Assert.That(leased.SelectMany(static items => items).Select(static item => item.InvitationId), Is.Unique.And.Exactly(40).Items);
    }

    [Test]
    public async Task A_lease_that_ended_before_the_item_was_begun_loses_nothing()
    {
        await ReserveAsync(Request());
        var lost = (await LeaseAsync(Start)).Single();
        var found = (await LeaseAsync(Start.AddMinutes(1))).Single();
        Assert.That(found.WasInterrupted, Is.False);
        Assert.That(await Ledger.Outbox.BeginAsync(lost, AddressOf(lost), Start.AddMinutes(1), default), Is.False);
        Assert.That(await Ledger.Outbox.SettleAsync(lost, new Settlement(OutboxState.Delivered, Start.AddMinutes(1), ""), default), Is.False);
        Assert.That(await Ledger.Outbox.BeginAsync(found, AddressOf(found), Start.AddMinutes(1), default), Is.True);
    }

    [Test]
    public async Task An_item_is_not_begun_once_its_lease_is_over()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start.AddMinutes(1), default), Is.False);
    }

    [Test]
    public async Task An_item_that_was_begun_and_never_settled_comes_back_as_interrupted()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        Assert.That(await LeaseAsync(Start.AddSeconds(30)), Is.Empty);
        var found = (await LeaseAsync(Start.AddMinutes(1))).Single();
        Assert.That((found.WasInterrupted, found.Attempts), Is.EqualTo((true, 1)));
    }

    [Test]
    public async Task A_late_answer_of_the_worker_that_began_is_still_written_while_nobody_took_the_item()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        Assert.That(await Ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, Start.AddMinutes(5), "200"), default), Is.True);
        Assert.That(await Ledger.Outbox.ListAsync(OutboxState.Delivered, 10, default), Has.Count.EqualTo(1));
    }

    [TestCase(OutboxState.Delivered, AuditKind.Delivered)]
    [TestCase(OutboxState.Unknown, AuditKind.OutcomeUnknown)]
    [TestCase(OutboxState.DeadLetter, AuditKind.DeadLettered)]
    [TestCase(OutboxState.Cancelled, AuditKind.Cancelled)]
    public async Task A_settled_item_is_audited_never_leased_again_and_forgets_the_person(OutboxState state, AuditKind kind)
    {
        var item = await SettledAsync(Request(), state, Start);
        Assert.That(await LeaseAsync(Start.AddYears(1)), Is.Empty);
        Assert.That((await Ledger.Outbox.ListAsync(state, 10, default)).Single().PersonId, Is.Empty);
        var rows = await AuditAsync(new AuditQuery { PersonId = "p1" });
        Assert.That(rows.Select(static row => row.Event.Kind), Is.EqualTo(new[] { AuditKind.Queued, kind }));
        Assert.That(rows[1].Event.InvitationId, Is.EqualTo(item.InvitationId));
    }

    [Test]
    public async Task An_item_that_goes_back_is_due_when_it_was_said()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        await Ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Queued, Start, "429") { NotBefore = Start.AddHours(1) }, default);
        Assert.That(await LeaseAsync(Start.AddMinutes(59)), Is.Empty);
        var again = (await LeaseAsync(Start.AddHours(1))).Single();
        Assert.That((again.Attempts, again.LastReason, again.WasInterrupted, again.PersonId), Is.EqualTo((1, "429", false, "p1")));
    }

    [Test]
    public async Task What_was_not_sent_in_time_is_cancelled_and_released()
    {
        await ReserveAsync(Request());
        Assert.That(await LeaseAsync(Start.AddDays(3)), Is.Empty);
        Assert.That(await Ledger.Outbox.ListAsync(OutboxState.Cancelled, 10, default), Has.Count.EqualTo(1));
        Assert.That((await AuditAsync()).Last().Event.Kind, Is.EqualTo(AuditKind.Cancelled));
        Assert.That(await OutcomeAsync(Request(at: Start.AddDays(3))), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task Nothing_is_leased_of_a_platform_that_is_left_out()
    {
        await ReserveAsync(Request());
        var lease = new OutboxLease("worker", 10, Start, TimeSpan.FromMinutes(1)) { ExceptPlatforms = ["qualtrics"] };
        Assert.That(await Ledger.Outbox.LeaseAsync(lease, default), Is.Empty);
    }

    [Test]
    public async Task What_is_cancelled_is_not_begun()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        Assert.That(await Ledger.Outbox.CancelAsync(new OutboxCancellation(RefusalReason.OptedOut, Start) { PersonId = "p1" }, default), Is.EqualTo(1));
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.False);
        Assert.That(await Ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, Start, ""), default), Is.False);
        Assert.That((await AuditAsync()).Last().Event.Reason, Is.EqualTo(RefusalReason.OptedOut));
    }

    [Test]
    public async Task Nothing_is_begun_for_somebody_who_opted_out_meanwhile()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Suppressions.AddAsync(new Suppression("one-click", Start) { PersonId = "p1" }, default);
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.False);
    }

    [TestCase("P1@example.org ", false)]
    [TestCase("p2@example.org", true)]
    public async Task Nothing_is_begun_to_an_address_whose_owner_opted_out_meanwhile(string address, bool isBegun)
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = address }, default);
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.EqualTo(isBegun));
    }

    [Test]
    public async Task The_address_that_counts_is_the_one_that_it_goes_to_and_not_the_one_of_when_it_was_queued()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = "moved@example.org" }, default);
        Assert.That(await Ledger.Outbox.BeginAsync(item, "Moved@example.org", Start, default), Is.False);
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.True);
    }

    [Test]
    public async Task An_opt_out_of_an_address_under_a_new_key_stops_what_was_queued_under_the_old_one()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        var rotated = await OpenAgainAsync(RotatedKeys, new FixedClock(Start));
        await rotated.Suppressions.AddAsync(new Suppression("sms", Start) { Address = AddressOf(item) }, default);
        Assert.That(await rotated.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.False);
    }

    [Test]
    public async Task What_was_begun_can_no_longer_be_cancelled()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        Assert.That(await Ledger.Outbox.CancelAsync(new OutboxCancellation(RefusalReason.OptedOut, Start) { PersonId = "p1" }, default), Is.Zero);
    }

    [Test]
    public async Task What_was_begun_before_a_cancellation_is_not_begun_again()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        await Ledger.Outbox.CancelAsync(new OutboxCancellation(RefusalReason.ConsentWithdrawn, Start) { PersonId = "p1" }, default);
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default), Is.False);
        var again = (await LeaseAsync(Start.AddHours(1))).Single();
        Assert.That(again.WasInterrupted, Is.True);
        Assert.That(await Ledger.Outbox.BeginAsync(again, AddressOf(again), Start.AddHours(1), default), Is.False);
        Assert.That(await Ledger.Outbox.SettleAsync(again, new Settlement(OutboxState.Unknown, Start.AddHours(1), "interrupted"), default), Is.True);
    }

    [Test]
    public async Task Nothing_is_begun_when_its_time_to_be_sent_is_over()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start.AddDays(3).AddSeconds(-1))).Single();
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start.AddDays(3), default), Is.False);
    }

    [Test]
    public async Task A_cancellation_reaches_no_further_than_it_says()
    {
        await ReserveAsync(Request("p1"));
        await ReserveAsync(Request("p2"));
        var here = new OutboxCancellation(RefusalReason.ConsentWithdrawn, Start) { PersonId = "p1" };
        Assert.That(await Ledger.Outbox.CancelAsync(here with { Surveys = ["another"] }, default), Is.Zero);
        Assert.That(await Ledger.Outbox.CancelAsync(here with { Surveys = [] }, default), Is.Zero);
        Assert.That(await Ledger.Outbox.CancelAsync(here with { Channel = "sms" }, default), Is.Zero);
        Assert.That(await Ledger.Outbox.CancelAsync(here with { Platform = "medallia" }, default), Is.Zero);
        Assert.That(await Ledger.Outbox.CancelAsync(here with { PersonId = null, Address = "P1@EXAMPLE.org " }, default), Is.EqualTo(1));
        Assert.That((await Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default)).Single().PersonId, Is.EqualTo("p2"));
    }

    [TestCase(true, OutboxState.Delivered, ReservationOutcome.WindowFull)]
    [TestCase(false, OutboxState.DeadLetter, ReservationOutcome.Reserved)]
    public async Task Somebody_can_find_out_what_became_of_an_unknown_outcome(bool wasSent, OutboxState state, ReservationOutcome then)
    {
        var item = await SettledAsync(Request(), OutboxState.Unknown, Start);
        Assert.That(await Ledger.Outbox.ResolveAsync(item.InvitationId, wasSent, "logistics", Start.AddHours(1), default), Is.True);
        Assert.That(await Ledger.Outbox.ResolveAsync(item.InvitationId, wasSent, "logistics", Start.AddHours(1), default), Is.False);
        Assert.That((await Ledger.Outbox.CountAsync(default)).Where(static count => count.Value > 0).Single().Key, Is.EqualTo(state));
        Assert.That((await AuditAsync(new AuditQuery { PersonId = "p1" })).Last().Event.Kind, Is.EqualTo(AuditKind.Resolved));
        Assert.That(await OutcomeAsync(Request(at: Start.AddDays(1))), Is.EqualTo(then));
    }
}
