using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class DecisionPathTests
{
    [Test]
    public async Task Whoever_may_be_asked_is_queued_once_and_audited_with_the_consent()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var decision = await bench.InviteAsync();
        Assert.That(decision.Kind, Is.EqualTo(DecisionKind.Queued), decision.Explanation);
        var item = (await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default)).Single();
        Assert.That(item.InvitationId, Is.EqualTo(decision.InvitationId));
        Assert.That(item.SendBefore, Is.EqualTo(DecisionBench.Noon.AddDays(3)));
        var row = (await bench.AuditAsync()).Last();
        Assert.That((row.Kind, row.InvitationId, row.ConsentId), Is.EqualTo((AuditKind.Queued, decision.InvitationId, "c1")));
        Assert.That(row.Policy, Is.EqualTo("1.0.0 " + bench.Policy.Current.Hash));
    }

    [TestCase("kill-switch: off", "kill-switch: on", DecisionStep.KillSwitch, RefusalReason.KillSwitch, "survey-policy.kill-switch", "kill-switch: on")]
    [TestCase("effective: 2026-11-01", "effective: 2027-03-02", DecisionStep.KillSwitch, RefusalReason.PolicyUnavailable, "policy.effective", "effective:")]
    [TestCase("qualtrics: { status: approved", "qualtrics: { status: retired", DecisionStep.Platform, RefusalReason.PlatformNotApproved, "survey-policy.platforms.qualtrics.status", "qualtrics: {")]
    [TestCase("qualtrics: { status: approved", "qualtrics: { retired: true, status: approved", DecisionStep.Platform, RefusalReason.PlatformNotApproved, "survey-policy.platforms.qualtrics.status", "qualtrics: {")]
    [TestCase("qualtrics: { status: approved", "qualtrics: { status: retired, until: 2027-02-28", DecisionStep.Platform, RefusalReason.PlatformNotApproved, "survey-policy.platforms.qualtrics.until", "qualtrics: {")]
    [TestCase("platform: qualtrics\n", "touchpoint: door\n", DecisionStep.Platform, RefusalReason.PlatformNotApproved, "surveys.delivery.platform", "delivery:\n    status")]
    [TestCase("status: open\n    group: delivery\n    use: ask\n    type: transactional", "status: planned\n    type: transactional", DecisionStep.Survey, RefusalReason.SurveyNotOpen, "surveys.delivery.status", "status: planned")]
    [TestCase("status: open\n    group: delivery\n    use: ask\n    type: transactional", "retired: true\n    status: open\n    type: transactional", DecisionStep.Survey, RefusalReason.SurveyNotOpen, "surveys.delivery.retired", "retired: true")]
    [TestCase("fieldwork: { from: 2027-01-01, to: 2027-06-30 }\n    closed", "fieldwork: { from: 2027-03-02, to: 2027-06-30 }\n    closed", DecisionStep.Survey, RefusalReason.SurveyNotOpen, "surveys.delivery.fieldwork.from", "from: 2027-03-02")]
    [TestCase("fieldwork: { from: 2027-01-01, to: 2027-06-30 }\n    closed", "fieldwork: { from: 2027-01-01, to: 2027-02-28 }\n    closed", DecisionStep.Survey, RefusalReason.SurveyNotOpen, "surveys.delivery.fieldwork.to", "to: 2027-02-28")]
    [TestCase("owner: cco\n    include", "include", DecisionStep.Survey, RefusalReason.SurveyIncomplete, "surveys.delivery.owner", "delivery:\n    status")]
    [TestCase("purpose: satisfaction\n    owner: cco\n    include", "owner: cco\n    include", DecisionStep.Survey, RefusalReason.SurveyIncomplete, "surveys.delivery.purpose", "delivery:\n    status")]
    [TestCase("goal: retention\n    purpose: satisfaction\n    owner: cco\n    include", "purpose: satisfaction\n    owner: cco\n    include", DecisionStep.Survey, RefusalReason.SurveyIncomplete, "surveys.delivery.goal", "delivery:\n    status")]
    [TestCase("channels: [email, sms]\n    platform", "channels: [sms]\n    platform", DecisionStep.Survey, RefusalReason.ChannelNotAllowed, "surveys.delivery.channels", "channels: [sms]\n    platform")]
    [TestCase("  reply-to: [feedback]\n", "", DecisionStep.Survey, RefusalReason.ReplyToNotOwned, "survey-policy.reply-to", "survey-policy:")]
    [TestCase("feedback@contoso.example, owner: cco", "feedback@contoso.example", DecisionStep.Survey, RefusalReason.ReplyToNotOwned, "channels-in.feedback.owner", "feedback: { address")]
    [TestCase("sample: 100%", "sample: 0%", DecisionStep.Sample, RefusalReason.NotInSample, "surveys.delivery.sample", "sample: 0%")]
    [TestCase("data: [contact.email, contact.phone, segment.profile]", "data: [contact.phone]", DecisionStep.Data, RefusalReason.DataNotAllowed, "surveys.delivery.data", "data: [contact.phone]")]
    [TestCase("data: { contact.email: the order's address, contact.phone: without e-mail, segment", "data: { contact.phone: without e-mail, segment", DecisionStep.Data, RefusalReason.DataNotAllowed, "uses.ask.data", "data: { contact.phone")]
    [TestCase("anonymity: confidential", "anonymity: anonymous", DecisionStep.Anonymity, RefusalReason.AnonymityBroken, "surveys.delivery.anonymity", "anonymity: anonymous")]
    [TestCase("consents:\n  feedback: { title: Questions, purposes: [satisfaction], channels: [email, sms]", "consents:\n  feedback: { title: Questions, purposes: [satisfaction], channels: [sms]", DecisionStep.Permission, RefusalReason.ConsentDoesNotCover, "uses.ask.origin.permission", "permission: feedback")]
    [TestCase("max-age: 365d", "max-age: 99d", DecisionStep.Permission, RefusalReason.ConsentTooOld, "consents.feedback.max-age", "max-age: 99d")]
    public async Task A_policy_that_forbids_is_obeyed_and_its_clause_named(string from, string to, DecisionStep step, RefusalReason reason, string clause, string line)
    {
        await using var bench = await DecisionBench.OpenAsync((from, to));
        await ExpectRefusalAsync(bench, step, reason);
        var decision = await bench.Client().ExplainAsync(DecisionBench.Invitation);
        Assert.That(decision.Clause?.Key, Is.EqualTo(clause));
        Assert.That((decision.Clause!.File, decision.Clause.Line), Is.EqualTo(("policy.yaml", ((TestPolicy)bench.Policy).LineOf(line))));
    }

    [Test]
    public async Task A_retired_platform_serves_through_its_last_day()
    {
        await using var bench = await DecisionBench.OpenAsync(("qualtrics: { status: approved", "qualtrics: { status: retired, until: 2027-03-01"));
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task A_survey_that_nobody_knows_is_refused()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await ExpectRefusalAsync(bench, DecisionStep.Survey, RefusalReason.SurveyUnknown, DecisionBench.Invitation with { Survey = "another" });
    }

    [Test]
    public async Task A_platform_without_a_transport_is_refused()
    {
        await using var bench = await DecisionBench.OpenAsync(("platform: medallia", "platform: other"), ("medallia: {", "other: {"));
        await ExpectRefusalAsync(bench, DecisionStep.Platform, RefusalReason.PlatformNotApproved, DecisionBench.Invitation with { Survey = "nps" });
    }

    [Test]
    public async Task A_reply_address_that_is_not_registered_is_refused()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await ExpectRefusalAsync(bench, DecisionStep.Survey, RefusalReason.ReplyToNotOwned, DecisionBench.Invitation with { ReplyTo = "noreply" });
    }

    [Test]
    public async Task The_first_step_that_objects_decides()
    {
        await using var bench = await DecisionBench.OpenAsync(("sample: 100%", "sample: 0%"), ("anonymity: confidential", "anonymity: anonymous"));
        await ExpectRefusalAsync(bench, DecisionStep.Sample, RefusalReason.NotInSample);
        bench.Register.Put(DecisionBench.Person with { TimeZone = "Asia/Tokyo" });
        await ExpectRefusalAsync(bench, DecisionStep.QuietHours, RefusalReason.QuietHours);
        await bench.Ledger.Suppressions.AddAsync(new Suppression("page", DecisionBench.Noon) { PersonId = "p1" }, default);
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.OptedOut);
    }

    [Test]
    public async Task A_limit_comes_before_the_sample()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        bench.Policy = new TestPolicy(("sample: 100%", "sample: 0%"));
        await ExpectRefusalAsync(bench, DecisionStep.Frequency, RefusalReason.LimitReached);
    }

    [TestCase(null, null, RefusalReason.AgeUnknown)]
    [TestCase("2011-03-02", null, RefusalReason.TooYoung)]
    [TestCase("2011-03-01", null, RefusalReason.None)]
    [TestCase(null, 15, RefusalReason.TooYoung)]
    [TestCase(null, 16, RefusalReason.None)]
    public async Task Nobody_younger_than_the_policy_says_is_asked(string? born, int? atLeast, RefusalReason reason)
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Clock.Now = DecisionBench.Noon;
        bench.Register.Put(DecisionBench.Person with { BirthDate = born is null ? null : DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), AgeAtLeast = atLeast });
        await ExpectAsync(bench, DecisionStep.Person, reason);
    }

    [Test]
    public async Task A_birthday_counts_once_it_has_come_everywhere()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { BirthDate = new DateOnly(2011, 3, 1) });
        bench.Clock.Now = DecisionBench.Noon.AddMinutes(-1);
        await ExpectRefusalAsync(bench, DecisionStep.Person, RefusalReason.TooYoung);
        bench.Clock.Now = DecisionBench.Noon;
        await ExpectAsync(bench, DecisionStep.Person, RefusalReason.None);
    }

    [Test]
    public async Task Whoever_was_born_on_a_leap_day_grows_up()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { BirthDate = new DateOnly(2008, 2, 29) });
        await ExpectAsync(bench, DecisionStep.Person, RefusalReason.None);
    }

    [Test]
    public async Task Nobody_who_is_not_known_is_asked()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Remove("p1");
        await ExpectRefusalAsync(bench, DecisionStep.Person, RefusalReason.PersonUnknown);
    }

    [Test]
    public async Task An_address_that_the_person_lacks_is_not_invented()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { Data = new Dictionary<string, string> { ["contact.email"] = " " } });
        await ExpectRefusalAsync(bench, DecisionStep.Data, RefusalReason.DataNotAllowed);
    }

    [Test]
    public async Task Explaining_reserves_nothing_and_is_not_audited()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var before = (await bench.AuditAsync()).Count;
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
        Assert.That(await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Is.Empty);
        Assert.That(await bench.AuditAsync(), Has.Count.EqualTo(before));
    }

    [Test]
    public async Task The_same_wish_twice_is_the_same_invitation_even_in_quiet_hours()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var wish = DecisionBench.Invitation with { RequestKey = "order-1" };
        var first = await bench.InviteAsync(wish);
        bench.Register.Put(DecisionBench.Person with { TimeZone = "Asia/Tokyo" });
        var second = await bench.InviteAsync(wish);
        Assert.That((second.Kind, second.InvitationId), Is.EqualTo((DecisionKind.Queued, first.InvitationId)));
    }

    internal static async Task ExpectRefusalAsync(DecisionBench bench, DecisionStep step, RefusalReason reason, SurveyInvitation? invitation = null)
    {
        var queued = (await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default)).Count;
        var decision = await bench.InviteAsync(invitation);
        Assert.That((decision.Kind, decision.Step, decision.Reason), Is.EqualTo((DecisionKind.Refused, step, reason)), decision.Explanation);
        Assert.That(decision.Explanation, Is.Not.Empty.And.Not.Contains("p1"));
        Assert.That(await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Has.Count.EqualTo(queued));
        var row = (await bench.AuditAsync()).Last();
        Assert.That((row.Kind, row.Step, row.Reason, row.Clause), Is.EqualTo((AuditKind.Refused, step, reason, decision.Clause?.ToString())));
    }

    internal static async Task ExpectAsync(DecisionBench bench, DecisionStep step, RefusalReason reason, SurveyInvitation? invitation = null)
    {
        if (reason != RefusalReason.None)
        {
            await ExpectRefusalAsync(bench, step, reason, invitation);
            return;
        }

        var decision = await bench.InviteAsync(invitation);
        Assert.That(decision.Kind, Is.EqualTo(DecisionKind.Queued), decision.Explanation);
    }
}
