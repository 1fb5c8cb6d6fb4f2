using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

public abstract class ReservationConformance : LedgerConformance
{
    [Test]
    public async Task A_second_contact_within_the_window_is_refused_and_leaves_nothing()
    {
        await ReserveAsync(Request());
        var result = await ReserveAsync(Request(at: Start.AddDays(29)));
        Assert.That(result.Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(result.Window, Is.EqualTo(Window(1, 30)));
        Assert.That(await Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Has.Count.EqualTo(1));
        Assert.That(await AuditAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_queued_contact_counts_whatever_its_age_since_nobody_knows_when_it_will_be_made()
    {
        await ReserveAsync(Request());
        var result = await ReserveAsync(Request(at: Start.AddDays(400)));
        Assert.That(result.Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(result.AvailableFrom, Is.Null);
    }

    [TestCase(OutboxState.Delivered)]
    [TestCase(OutboxState.Unknown)]
    public async Task A_contact_counts_from_when_it_was_made_or_may_have_been(OutboxState state)
    {
        var made = Start.AddDays(2);
        await SettledAsync(Request(), state, made);
        var tooEarly = await ReserveAsync(Request(at: made.AddDays(30).AddMilliseconds(-1)));
        Assert.That(tooEarly.Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(tooEarly.AvailableFrom, Is.EqualTo(made.AddDays(30)));
        Assert.That(await OutcomeAsync(Request(at: made.AddDays(30))), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [TestCase(OutboxState.DeadLetter)]
    [TestCase(OutboxState.Cancelled)]
    public async Task What_was_certainly_not_sent_counts_no_more(OutboxState state)
    {
        await SettledAsync(Request(), state, Start);
        Assert.That(await OutcomeAsync(Request(at: Start.AddMinutes(1))), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task Other_surveys_channels_and_platforms_count_alike()
    {
        await ReserveAsync(Request(survey: "one"));
        var other = new ReservationRequest("other", "p1", "two", "sms", "medallia", Start.AddDays(1))
        {
            SurveyType = "transactional",
            Windows = [Window(1, 30)],
            SendBefore = Start.AddDays(2),
            Expires = Start.AddDays(2),
            Audit = new AuditEvent(AuditKind.Queued, Start),
        };
        Assert.That(await OutcomeAsync(other), Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task Another_type_does_not_count_and_no_type_counts_as_each()
    {
        await ReserveAsync(Request("p1") with { SurveyType = "relationship", Windows = [] });
        Assert.That(await OutcomeAsync(Request("p1")), Is.EqualTo(ReservationOutcome.Reserved));
        await ReserveAsync(Request("p2") with { SurveyType = null, Windows = [] });
        Assert.That(await OutcomeAsync(Request("p2")), Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task Another_person_does_not_count()
    {
        await ReserveAsync(Request("p1"));
        Assert.That(await OutcomeAsync(Request("p2")), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_window_of_three_has_room_for_three()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.That(await OutcomeAsync(Request(at: Start.AddDays(i)) with { Windows = [Window(3, 30)] }), Is.EqualTo(ReservationOutcome.Reserved));
        }

        Assert.That(await OutcomeAsync(Request(at: Start.AddDays(3)) with { Windows = [Window(3, 30)] }), Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task A_contact_in_the_future_of_a_clock_that_was_put_back_still_counts()
    {
        await SettledAsync(Request(at: Start.AddDays(100)), OutboxState.Delivered, Start.AddDays(100));
        Assert.That(await OutcomeAsync(Request(at: Start)), Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task Rest_after_a_response_counts_from_the_response()
    {
        var rest = new ContactWindow("rest.after-response", 1, TimeSpan.FromDays(30)) { CountsResponses = true };
        var item = await SettledAsync(Request() with { Windows = [rest] }, OutboxState.Delivered, Start);
        Assert.That(await OutcomeAsync(Request(at: Start.AddDays(1)) with { Windows = [rest] }), Is.EqualTo(ReservationOutcome.Reserved));
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "post-delivery", Start.AddDays(20)) { InvitationId = item.InvitationId }, default);
        var refused = await ReserveAsync(Request(at: Start.AddDays(49)) with { Windows = [rest] });
        Assert.That(refused.Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(refused.AvailableFrom, Is.EqualTo(Start.AddDays(50)));
    }

    [Test]
    public async Task The_same_wish_is_reserved_once()
    {
        var first = await ReserveAsync(Request() with { RequestKey = "order-1" });
        var second = await ReserveAsync(Request(at: Start.AddDays(1)) with { RequestKey = "order-1" });
        Assert.That(second.Outcome, Is.EqualTo(ReservationOutcome.AlreadyReserved));
        Assert.That(second.InvitationId, Is.EqualTo(first.InvitationId));
        Assert.That(await Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_person_is_in_one_survey_of_a_group_until_it_is_answered_or_expires()
    {
        var item = await SettledAsync(Request(survey: "one") with { Group = "delivery", Windows = [] }, OutboxState.Delivered, Start);
        ReservationRequest Other(int day) => Request(at: Start.AddDays(day), survey: "two") with { Group = "delivery", Windows = [] };
        var refused = await ReserveAsync(Other(1));
        Assert.That(refused.Outcome, Is.EqualTo(ReservationOutcome.InGroup));
        Assert.That(refused.AvailableFrom, Is.EqualTo(Start.AddDays(30)));
        Assert.That((await Ledger.Reservations.PreviewAsync(Other(30), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "one", Start.AddDays(1)) { InvitationId = item.InvitationId }, default);
        Assert.That(await OutcomeAsync(Other(2)), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_reminder_needs_a_delivered_unanswered_invitation_and_patience()
    {
        ReservationRequest Reminder(DateTimeOffset at, string of) => Request(at: at) with { ReminderOf = of, MostReminders = 1, ReminderAfter = TimeSpan.FromDays(3) };
        Assert.That(await OutcomeAsync(Reminder(Start, "nothing")), Is.EqualTo(ReservationOutcome.NothingToRemindOf));
        var item = await SettledAsync(Request(), OutboxState.Delivered, Start);
        var early = await ReserveAsync(Reminder(Start.AddDays(2), item.InvitationId));
        Assert.That(early.Outcome, Is.EqualTo(ReservationOutcome.ReminderNotDue));
        Assert.That(early.AvailableFrom, Is.EqualTo(Start.AddDays(3)));
        Assert.That(await OutcomeAsync(Reminder(Start.AddDays(3), item.InvitationId) with { PersonId = "p2" }), Is.EqualTo(ReservationOutcome.NothingToRemindOf));
        Assert.That(await OutcomeAsync(Reminder(Start.AddDays(3), item.InvitationId)), Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await OutcomeAsync(Reminder(Start.AddDays(9), item.InvitationId)), Is.EqualTo(ReservationOutcome.ReminderNotDue));
    }

    [Test]
    public async Task Nothing_reminds_of_what_was_answered()
    {
        var item = await SettledAsync(Request(), OutboxState.Delivered, Start);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "post-delivery", Start.AddDays(1)) { InvitationId = item.InvitationId }, default);
        var reminder = Request(at: Start.AddDays(5)) with { ReminderOf = item.InvitationId, MostReminders = 1 };
        Assert.That(await OutcomeAsync(reminder), Is.EqualTo(ReservationOutcome.NothingToRemindOf));
    }

    [Test]
    public async Task An_answer_through_the_link_of_a_reminder_answers_the_invitation()
    {
        var item = await SettledAsync(Request() with { Group = "delivery" }, OutboxState.Delivered, Start);
        var reminder = Request(at: Start.AddDays(5)) with { ReminderOf = item.InvitationId, MostReminders = 2, Group = "delivery" };
        var reminded = await SettledAsync(reminder, OutboxState.Delivered, Start.AddDays(5));
        var other = Request(at: Start.AddDays(7), survey: "another") with { Group = "delivery", Windows = [] };
        Assert.That(await OutcomeAsync(other), Is.EqualTo(ReservationOutcome.InGroup));
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "post-delivery", Start.AddDays(6)) { InvitationId = reminded.InvitationId }, default);
        Assert.That(await OutcomeAsync(reminder with { InvitationId = "again", Now = Start.AddDays(9) }), Is.EqualTo(ReservationOutcome.NothingToRemindOf));
        Assert.That(await OutcomeAsync(other), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_reminder_does_not_keep_anybody_in_a_group_who_answered_the_invitation()
    {
        var item = await SettledAsync(Request() with { Group = "delivery" }, OutboxState.Delivered, Start);
        var reminder = Request(at: Start.AddDays(5)) with { ReminderOf = item.InvitationId, MostReminders = 1, Group = "delivery" };
        await SettledAsync(reminder, OutboxState.Delivered, Start.AddDays(5));
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "post-delivery", Start.AddDays(6)) { InvitationId = item.InvitationId }, default);
        var other = Request(at: Start.AddDays(7), survey: "another") with { Group = "delivery", Windows = [] };
        Assert.That(await OutcomeAsync(other), Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_suppression_is_seen_within_the_transaction()
    {
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = "P1@example.org" }, default);
        Assert.That(await OutcomeAsync(Request()), Is.EqualTo(ReservationOutcome.Suppressed));
    }

    [Test]
    public async Task A_preview_answers_alike_and_writes_nothing()
    {
        Assert.That((await Ledger.Reservations.PreviewAsync(Request(), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await AuditAsync(), Is.Empty);
        await ReserveAsync(Request());
        Assert.That((await Ledger.Reservations.PreviewAsync(Request(), default)).Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task A_limit_holds_over_a_rotation_of_the_keys()
    {
        await ReserveAsync(Request());
        var rotated = await OpenAgainAsync(RotatedKeys, new FixedClock(Start));
        Assert.That((await rotated.Reservations.ReserveAsync(Request(at: Start.AddDays(1)), default)).Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task Eight_workers_on_two_nodes_never_pass_a_limit()
    {
        var other = await OpenAgainAsync(Keys, new FixedClock(Start));
        var requests = Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, 10).Select(person => Request("p" + person) with { Windows = [Window(2, 30)] }).ToArray()).ToArray();
        var results = new List<ReservationResult>[8];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            results[worker] = [];
            foreach (var request in requests[worker])
            {
                results[worker].Add(await (worker % 2 == 0 ? Ledger : other).Reservations.ReserveAsync(request, default));
            }
        })));
        Assert.That(results.SelectMany(static result => result).Count(static result => result.Outcome == ReservationOutcome.Reserved), Is.EqualTo(20));
        var queued = await Ledger.Outbox.ListAsync(OutboxState.Queued, 100, default);
        Assert.That(queued.GroupBy(static item => item.PersonId).Select(static group => group.Count()), Is.All.EqualTo(2));
        Assert.That((await AuditAsync()).Select(static row => row.Event.InvitationId), Is.EquivalentTo(queued.Select(static item => item.InvitationId)));
    }
}
