using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using static PolicyAnalyzers.Surveys.Tests.Decisions.DecisionPathTests;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class FrequencyTests
{
    private static readonly SurveyInvitation Nps = DecisionBench.Invitation with { Survey = "nps" };
    private static readonly (string, string) NoGroups = ("    group: delivery\n", "");

    [Test]
    public async Task A_person_is_asked_as_often_as_the_policy_allows()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(29);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.LimitReached);
        var clause = (await bench.Client().ExplainAsync(DecisionBench.Invitation)).Clause!;
        Assert.That((clause.Key, clause.Line), Is.EqualTo(("survey-policy.contact-frequency.transactional", ((TestPolicy)bench.Policy).LineOf("transactional: {"))));
        bench.Clock.Now = DecisionBench.Noon.AddDays(30);
        await ExpectAsync(bench, DecisionStep.Frequency, RefusalReason.None);
    }

    [Test]
    public async Task Rest_after_an_invitation_holds_for_every_survey_and_platform()
    {
        await using var bench = await DecisionBench.OpenAsync(NoGroups);
        await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(13);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.Resting, Nps);
        bench.Clock.Now = DecisionBench.Noon.AddDays(14);
        await ExpectAsync(bench, DecisionStep.Frequency, RefusalReason.None, Nps);
    }

    [Test]
    public async Task Rest_after_a_response_holds_longer()
    {
        await using var bench = await DecisionBench.OpenAsync(NoGroups);
        var invited = await bench.InviteAsync();
        await bench.DeliverAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery") { InvitationId = invited.InvitationId });
        bench.Clock.Now = DecisionBench.Noon.AddDays(39);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.Resting, Nps);
        bench.Clock.Now = DecisionBench.Noon.AddDays(40);
        await ExpectAsync(bench, DecisionStep.Frequency, RefusalReason.None, Nps);
    }

    [Test]
    public async Task A_person_is_in_one_survey_of_a_group_at_a_time()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(15);
        await ExpectRefusalAsync(bench, DecisionStep.Experiments, RefusalReason.ExclusionGroup, Nps);
    }

    [Test]
    public async Task Nobody_in_an_experiment_of_the_group_is_asked_until_its_spacing_is_over()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var experiments = new InMemoryExperiments();
        bench.Experiments = experiments;
        experiments.Put("p1", "checkout", new ExperimentMembership(DecisionBench.Noon.AddDays(-10), DecisionBench.Noon.AddDays(-5)));
        await ExpectRefusalAsync(bench, DecisionStep.Experiments, RefusalReason.ExclusionGroup);
        bench.Clock.Now = DecisionBench.Noon.AddDays(9);
        await ExpectAsync(bench, DecisionStep.Experiments, RefusalReason.None);
    }

    [Test]
    public async Task Without_a_guard_a_running_experiment_of_the_group_means_no()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Experiments = new UnknownExperiments();
        await ExpectRefusalAsync(bench, DecisionStep.Experiments, RefusalReason.ExperimentsUnknown);
        bench.Clock.Now = new DateTimeOffset(2027, 4, 4, 12, 0, 0, TimeSpan.Zero);
        await ExpectAsync(bench, DecisionStep.Experiments, RefusalReason.None);
    }

    [Test]
    public async Task A_reminder_is_no_contact_of_its_own_but_has_its_limit()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var invited = await bench.InviteAsync();
        var reminder = DecisionBench.Invitation with { ReminderOf = invited.InvitationId };
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.ReminderNotDue, reminder);
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(2);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.ReminderNotDue, reminder);
        bench.Clock.Now = DecisionBench.Noon.AddDays(3);
        await ExpectAsync(bench, DecisionStep.Frequency, RefusalReason.None, reminder);
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(9);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.ReminderNotDue, reminder);
    }

    [Test]
    public async Task A_policy_without_reminders_allows_none()
    {
        await using var bench = await DecisionBench.OpenAsync(("    reminders: { max: 1, after: 3d }\n", ""));
        var invited = await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(9);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.ReminderNotDue, DecisionBench.Invitation with { ReminderOf = invited.InvitationId });
    }

    [Test]
    public async Task A_deferred_invitation_is_kept_and_decided_anew_once()
    {
        await using var bench = await DecisionBench.OpenAsync(("on-blocked: drop", "on-blocked: delay"));
        bench.Register.Put(DecisionBench.Person with { TimeZone = "Asia/Tokyo" });
        var decision = await bench.InviteAsync();
        Assert.That((decision.Kind, decision.Until), Is.EqualTo((DecisionKind.Deferred, new DateTimeOffset(2027, 3, 1, 23, 0, 0, TimeSpan.Zero))));
        var deferred = new DeferredInvitations(bench.Client(), bench.Ledger, bench.Clock);
        Assert.That(await deferred.RunAsync(default), Is.Zero);
        bench.Clock.Now = decision.Until!.Value;
        Assert.That(await deferred.RunAsync(default), Is.EqualTo(1));
        Assert.That(await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Has.Count.EqualTo(1));
        bench.Clock.Now = decision.Until!.Value.AddDays(1);
        Assert.That(await deferred.RunAsync(default), Is.Zero);
    }

    [Test]
    public async Task A_deferred_invitation_that_is_blocked_again_waits_again_and_ends_with_the_fieldwork()
    {
        await using var bench = await DecisionBench.OpenAsync(("on-blocked: drop", "on-blocked: delay"));
        await bench.InviteAsync();
        await bench.DeliverAsync();
        var decision = await bench.InviteAsync();
        Assert.That((decision.Kind, decision.Until), Is.EqualTo((DecisionKind.Deferred, DecisionBench.Noon.AddDays(30))));
        bench.Register.Put(DecisionBench.Person with { TimeZone = "Asia/Tokyo" });
        bench.Clock.Now = decision.Until!.Value;
        var deferred = new DeferredInvitations(bench.Client(), bench.Ledger, bench.Clock);
        Assert.That(await deferred.RunAsync(default), Is.Zero);
        bench.Clock.Now = new DateTimeOffset(2027, 7, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.That(await deferred.RunAsync(default), Is.EqualTo(1));
        Assert.That((await bench.AuditAsync()).Last().Reason, Is.EqualTo(RefusalReason.SurveyNotOpen));
    }

    [Test]
    public async Task A_sample_is_the_same_at_every_call_and_near_its_rate_and_leaves_no_unhappy_customer_out()
    {
        await using var bench = await DecisionBench.OpenAsync(("sample: 100%", "sample: 20%"));
        var sampled = 0;
        for (var i = 0; i < 500; i++)
        {
            var wish = DecisionBench.Invitation with { PersonId = "s" + i };
            bench.Register.Put(DecisionBench.Person with { PersonId = wish.PersonId });
            await bench.Ledger.Consents.RecordAsync(DecisionBench.Consent with { RecordId = wish.PersonId, SubjectId = wish.PersonId }, default);
            var first = await bench.Client().ExplainAsync(wish);
            Assert.That((await bench.Client().ExplainAsync(wish)).Kind, Is.EqualTo(first.Kind));
            sampled += first.Kind == DecisionKind.Queued ? 1 : 0;
            bench.Register.Put(DecisionBench.Person with { PersonId = wish.PersonId, Standing = [i % 2 == 0 ? "unhappy" : "lost"] });
            Assert.That((await bench.Client().ExplainAsync(wish)).Kind, Is.EqualTo(DecisionKind.Queued));
        }

        Assert.That(sampled, Is.InRange(70, 130));
    }
}
