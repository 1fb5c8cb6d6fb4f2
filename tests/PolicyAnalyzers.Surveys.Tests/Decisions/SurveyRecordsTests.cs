using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using static PolicyAnalyzers.Surveys.Tests.Decisions.DecisionPathTests;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class SurveyRecordsTests
{
    [Test]
    public async Task A_response_has_an_owner_a_time_to_act_and_the_workflow_of_an_emotion()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var invited = await bench.InviteAsync();
        await bench.DeliverAsync();
        var response = new SurveyResponse("r1", "delivery") { InvitationId = invited.InvitationId, EmotionDetected = true };
        var due = DecisionBench.Noon.AddDays(5);
        Assert.That(await bench.Client().RecordResponseAsync(response), Is.EqualTo(new SurveyResponseReceipt(true, "cco", due, "callback")));
        Assert.That(await bench.Client().RecordResponseAsync(response), Is.EqualTo(new SurveyResponseReceipt(false, "cco", due, null)));
        Assert.That(await bench.Client().RecordActionAsync(new SurveyAction("r1", "called-back", "cco")), Is.True);
        Assert.That(await bench.Client().RecordActionAsync(new SurveyAction("r2", "called-back", "cco")), Is.False);
    }

    [TestCase(false)]
    [TestCase(null)]
    public async Task No_emotion_starts_no_workflow(bool? detected)
    {
        await using var bench = await DecisionBench.OpenAsync();
        Assert.That((await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery") { EmotionDetected = detected })).Workflow, Is.Null);
        Assert.That(await bench.Ledger.Loop.LeaseWorkflowsAsync(10, DecisionBench.Noon, TimeSpan.FromMinutes(1), default), Is.Empty);
    }

    [Test]
    public async Task A_response_to_an_anonymous_survey_belongs_to_nobody()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var invited = await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Policy = new TestPolicy(("anonymity: confidential", "anonymity: anonymous"));
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery") { InvitationId = invited.InvitationId });
        Assert.That((await bench.AuditAsync()).Select(static row => row.Kind), Has.None.EqualTo(Surveys.Audit.AuditKind.Responded));
    }

    [Test]
    public async Task A_withdrawal_by_a_clock_that_was_put_back_ends_the_consent_all_the_same()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Clock.Jump(TimeSpan.FromDays(-200));
        await bench.Client().WithdrawConsentAsync(new ConsentWithdrawal("p1", "satisfaction", "page"));
        bench.Clock.Jump(TimeSpan.FromDays(200));
        await ExpectRefusalAsync(bench, DecisionStep.Permission, RefusalReason.ConsentWithdrawn);
    }

    [Test]
    public async Task An_answer_while_the_clock_is_put_back_begins_the_rest_all_the_same()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var invited = await bench.InviteAsync();
        await bench.DeliverAsync();
        var client = bench.Client();
        bench.Clock.Jump(TimeSpan.FromDays(-100));
        await client.RecordResponseAsync(new SurveyResponse("r1", "delivery") { InvitationId = invited.InvitationId });
        bench.Clock.Jump(TimeSpan.FromDays(100));
        bench.Clock.Now = DecisionBench.Noon.AddDays(35);
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.Resting);
    }

    [TestCase(null, "p1@example.org")]
    [TestCase("p1", null)]
    public async Task An_opt_out_holds_for_everything_not_yet_sent_and_for_every_channel(string? person, string? address)
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        Assert.That(await bench.Client().OptOutAsync(new SurveyOptOut("sms") { PersonId = person, Address = address, Channel = "email" }), Is.EqualTo(1));
        Assert.That(await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Is.Empty);
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.OptedOut);
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.OptedOut, DecisionBench.Invitation with { Channel = "sms" });
    }

    [Test]
    public async Task An_opt_out_of_a_channel_reaches_that_channel_where_the_policy_says_so()
    {
        await using var bench = await DecisionBench.OpenAsync(("scope: global", "scope: channel"));
        await bench.Client().OptOutAsync(new SurveyOptOut("page") { PersonId = "p1", Channel = "sms" });
        await ExpectAsync(bench, DecisionStep.Suppression, RefusalReason.None);
    }

    [Test]
    public async Task An_opt_out_of_a_platform_reaches_that_platform_where_the_policy_says_so()
    {
        await using var bench = await DecisionBench.OpenAsync(("scope: global", "scope: platform"));
        await bench.Client().OptOutAsync(new SurveyOptOut("page") { PersonId = "p1", Platform = "qualtrics" });
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.OptedOut);
        await ExpectAsync(bench, DecisionStep.Suppression, RefusalReason.None, DecisionBench.Invitation with { Survey = "nps" });
    }

    [Test]
    public async Task An_address_is_left_in_peace_even_if_nobody_can_say_whose_it_is()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.People = new SilentPeople();
        Assert.That(async () => await bench.Client().OptOutAsync(new SurveyOptOut("sms") { Address = "p1@example.org" }), Throws.InvalidOperationException);
        bench.People = null;
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.OptedOut);
    }

    [Test]
    public async Task An_opt_out_of_nobody_is_a_fault_of_the_caller()
    {
        await using var bench = await DecisionBench.OpenAsync();
        Assert.That(async () => await bench.Client().OptOutAsync(new SurveyOptOut("page")), Throws.ArgumentException);
    }

    [Test]
    public async Task A_withdrawal_holds_for_everything_of_its_purpose_not_yet_sent()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        Assert.That(await bench.Client().WithdrawConsentAsync(new ConsentWithdrawal("p1", "support", "page")), Is.Zero);
        Assert.That(await bench.Client().WithdrawConsentAsync(new ConsentWithdrawal("p1", "satisfaction", "page") { Channel = "sms" }), Is.Zero);
        Assert.That(await bench.Client().WithdrawConsentAsync(new ConsentWithdrawal("p1", "satisfaction", "page")), Is.EqualTo(1));
        await ExpectRefusalAsync(bench, DecisionStep.Permission, RefusalReason.ConsentWithdrawn);
    }
}
