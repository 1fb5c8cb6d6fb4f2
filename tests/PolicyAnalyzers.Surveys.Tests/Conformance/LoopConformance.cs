using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

public abstract class LoopConformance : LedgerConformance
{
    [Test]
    public async Task A_response_is_written_once_and_audited_about_the_person()
    {
        var item = await SettledAsync(Request(), OutboxState.Delivered, Start);
        var response = new ResponseRecord("r1", "post-delivery", Start.AddDays(1)) { InvitationId = item.InvitationId, Owner = "logistics", Due = Start.AddDays(6) };
        Assert.That(await Ledger.Loop.RecordResponseAsync(response, default), Is.True);
        Assert.That(await Ledger.Loop.RecordResponseAsync(response with { At = Start.AddDays(9) }, default), Is.False);
        Assert.That((await AuditAsync(new AuditQuery { PersonId = "p1" })).Count(static row => row.Event.Kind == AuditKind.Responded), Is.EqualTo(1));
    }

    [Test]
    public async Task A_response_that_belongs_to_nobody_is_counted()
    {
        Assert.That(await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "anonymous", Start), default), Is.True);
        Assert.That(await Ledger.Loop.SummariseAsync(Start, default), Is.EqualTo(new[] { new LoopSummary("anonymous", 0, 1, 0, 0) }));
    }

    [Test]
    public async Task Open_responses_are_listed_those_due_first_at_the_beginning()
    {
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("never", "a", Start), default);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("late", "a", Start) { Due = Start.AddDays(9), Owner = "logistics" }, default);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("soon", "a", Start) { Due = Start.AddDays(1) }, default);
        Assert.That((await Ledger.Loop.ListOpenAsync(null, 10, default)).Select(static open => open.ResponseId), Is.EqualTo(new[] { "soon", "late", "never" }));
        Assert.That((await Ledger.Loop.ListOpenAsync(Start.AddDays(2), 10, default)).Select(static open => open.ResponseId), Is.EqualTo(new[] { "soon" }));
        Assert.That(await Ledger.Loop.ListOpenAsync(null, 1, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_action_closes_the_loop_and_a_second_one_is_kept_beside_it()
    {
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "a", Start) { Due = Start.AddDays(1) }, default);
        Assert.That(await Ledger.Loop.RecordActionAsync(new ActionRecord("r1", "called-back", "logistics", Start.AddHours(1)), default), Is.True);
        Assert.That(await Ledger.Loop.RecordActionAsync(new ActionRecord("r1", "refunded", "logistics", Start.AddDays(9)), default), Is.True);
        Assert.That(await Ledger.Loop.RecordActionAsync(new ActionRecord("unknown", "called-back", "logistics", Start), default), Is.False);
        Assert.That(await Ledger.Loop.ListOpenAsync(null, 10, default), Is.Empty);
        Assert.That((await AuditAsync()).Count(static row => row.Event.Kind == AuditKind.Acted), Is.EqualTo(2));
    }

    [Test]
    public async Task Listening_without_acting_shows()
    {
        var item = await SettledAsync(Request(), OutboxState.Delivered, Start);
        await SettledAsync(Request("p2"), OutboxState.Delivered, Start);
        await SettledAsync(Request("p3"), OutboxState.DeadLetter, Start);
        await ReserveAsync(Request("p4"));
        var reminder = Request(at: Start.AddDays(1)) with { ReminderOf = item.InvitationId, MostReminders = 1 };
        await SettledAsync(reminder, OutboxState.Delivered, Start.AddDays(1));
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "post-delivery", Start) { InvitationId = item.InvitationId, Due = Start.AddDays(1) }, default);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r2", "post-delivery", Start) { Due = Start.AddDays(1) }, default);
        await Ledger.Loop.RecordActionAsync(new ActionRecord("r2", "called-back", "logistics", Start), default);
        Assert.That(await Ledger.Loop.SummariseAsync(Start, default), Is.EqualTo(new[] { new LoopSummary("post-delivery", 2, 2, 1, 0) }));
        Assert.That(await Ledger.Loop.SummariseAsync(Start.AddDays(2), default), Is.EqualTo(new[] { new LoopSummary("post-delivery", 2, 2, 1, 1) }));
    }

    [Test]
    public async Task A_workflow_comes_back_until_it_was_started()
    {
        var response = new ResponseRecord("r1", "a", Start) { EmotionDetected = true, Workflow = "callback", Owner = "logistics" };
        await Ledger.Loop.RecordResponseAsync(response, default);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r2", "a", Start) { EmotionDetected = false }, default);
        var lease = TimeSpan.FromMinutes(1);
        var due = (await Ledger.Loop.LeaseWorkflowsAsync(10, Start, lease, default)).Single();
        Assert.That(due, Is.EqualTo(new WorkflowStart("r1", "a", "callback", "logistics", Start)));
        Assert.That(await Ledger.Loop.LeaseWorkflowsAsync(10, Start, lease, default), Is.Empty);
        Assert.That(await Ledger.Loop.LeaseWorkflowsAsync(10, Start.AddMinutes(1), lease, default), Has.Count.EqualTo(1));
        await Ledger.Loop.CompleteWorkflowAsync("r1", Start.AddMinutes(1), default);
        await Ledger.Loop.CompleteWorkflowAsync("r1", Start.AddMinutes(1), default);
        Assert.That(await Ledger.Loop.LeaseWorkflowsAsync(10, Start.AddDays(1), lease, default), Is.Empty);
        Assert.That((await AuditAsync()).Count(static row => row.Event.Kind == AuditKind.WorkflowStarted), Is.EqualTo(1));
    }
}
