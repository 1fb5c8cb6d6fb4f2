using System.Linq;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class ExampleTests
{
    private PolicyDocument policy = null!;

    [OneTimeSetUp]
    public void Read()
    {
        var result = PolicyReader.Read(Example.Text, Example.Path);
        Assert.That(result.Problems, Is.Empty);
        policy = result.Document!;
    }

    [Test]
    public void Identity_arrives()
    {
        var identity = policy.Identity;
        Assert.Multiple(() =>
        {
            Assert.That(policy.Path, Is.EqualTo(Example.Path));
            Assert.That(policy.IsBuiltIn, Is.False);
            Assert.That(identity.Id, Is.EqualTo("Contoso.CustomerData"));
            Assert.That(identity.Version, Is.EqualTo("2.1.0"));
            Assert.That(identity.Title, Is.EqualTo("Customer data and survey policy"));
            Assert.That(identity.Contact, Is.EqualTo("cx-governance@contoso.example"));
            Assert.That(identity.Owner!.Value.Value, Is.EqualTo("chief-customer-officer"));
            Assert.That(identity.Effective, Is.EqualTo(new PolicyDate(2026, 11, 1)));
            Assert.That(identity.Announced, Is.EqualTo(new PolicyDate(2026, 10, 5)));
            Assert.That(identity.RequiredAnalyzers, Is.EqualTo("1.0.0"));
            Assert.That(identity.Location, Is.EqualTo("https://intranet.contoso.example/policies/customer-data"));
            Assert.That(identity.BasedOn, Is.EqualTo(new[] { "Group information policy 4" }));
            Assert.That(identity.Approval!.On, Is.EqualTo(new PolicyDate(2026, 10, 1)));
            Assert.That(identity.Approval.By.Select(by => by.Value), Is.EqualTo(new[] { "chief-customer-officer", "data-protection-officer" }));
            Assert.That(identity.Approval.Minutes, Is.EqualTo("minutes/2026-10.yaml"));
            Assert.That(Example.Text.Substring(identity.Approval.Span.Start, identity.Approval.Span.Length), Does.StartWith("approval: {").And.EndsWith("} }"));
            Assert.That(identity.Review, Is.EqualTo(new Review { EveryDays = 90, Next = new PolicyDate(2027, 1, 1) }));
        });
    }

    [Test]
    public void Roles_board_and_goals_arrive()
    {
        var board = policy.Board!;
        Assert.Multiple(() =>
        {
            Assert.That(policy.Roles.Select(role => role.Id), Is.EqualTo(new[] { "chief-customer-officer", "data-protection-officer", "logistics" }));
            Assert.That(policy.Roles[0].Title, Is.EqualTo("A. Kowalska"));
            Assert.That(policy.Roles[0].Contact, Is.EqualTo("cco@contoso.example"));
            Assert.That(policy.Roles[1].MayApprove, Is.EqualTo(new[] { "waivers", "exemptions", "baselines" }));
            Assert.That(board.Charter, Is.EqualTo("https://intranet.contoso.example/cx/charter"));
            Assert.That(board.Purpose, Is.EqualTo("Decide what customer data says and what is done about it"));
            Assert.That(board.Outputs, Is.EqualTo(new[] { "decisions", "waivers", "policy versions" }));
            Assert.That(board.Cadence, Is.EqualTo("monthly"));
            Assert.That(board.Quorum, Is.EqualTo(3));
            Assert.That(board.Secretariat!.Value.Value, Is.EqualTo("data-protection-officer"));
            Assert.That(board.Members.Select(member => member.Role.Value + "=" + member.Function), Is.EqualTo(new[] { "chief-customer-officer=executive", "data-protection-officer=privacy", "logistics=operations" }));
            Assert.That(board.Advisors, Is.EqualTo(new[] { "Customer council" }));
            var goal = policy.Goals.Find("retention")!;
            Assert.That((goal.Measure, goal.From, goal.To, goal.By, goal.Owner!.Value.Value), Is.EqualTo(("yearly churn", "8.2%", "7%", (PolicyDate?)new PolicyDate(2027, 12, 31), "chief-customer-officer")));
        });
    }

    [Test]
    public void Levels_arrive()
    {
        var levels = policy.Levels;
        Assert.Multiple(() =>
        {
            Assert.That(levels.Default, Is.EqualTo(EnforcementLevel.Advisory));
            Assert.That(levels.ReportInTests, Is.False);
            Assert.That(levels.Drift, Is.EqualTo(new DriftLimits(5, 5)));
            Assert.That(levels.Rules, Has.Count.EqualTo(2));
            Assert.That(levels.LevelOf("POL1001", null), Is.EqualTo(EnforcementLevel.SoftMandatory));
            Assert.That(levels.LevelOf("POL3001", null), Is.EqualTo(EnforcementLevel.Observe));
            Assert.That(levels.LevelOf("POL3001", new PolicyDate(2026, 10, 31)), Is.EqualTo(EnforcementLevel.Observe));
            Assert.That(levels.LevelOf("POL3001", new PolicyDate(2026, 11, 1)), Is.EqualTo(EnforcementLevel.Advisory));
            Assert.That(levels.LevelOf("POL3001", new PolicyDate(2027, 4, 1)), Is.EqualTo(EnforcementLevel.HardMandatory));
            Assert.That(levels.LevelOf("POL2001", null), Is.EqualTo(EnforcementLevel.Advisory));
        });
    }

    [Test]
    public void Data_arrives()
    {
        var data = policy.Data;
        Assert.Multiple(() =>
        {
            Assert.That(data.Require, Is.EqualTo(Stages.Origin | Stages.Purpose | Stages.Consent));
            Assert.That(data.GroupByType, Is.True);
            Assert.That(data.Generated, Is.EqualTo(new[] { "**/Generated/**" }));
            Assert.That(data.Languages, Is.EqualTo(new[] { "en", "pl" }));
            Assert.That(data.Attributes["Microsoft.AspNetCore.Identity.PersonalDataAttribute"], Is.EqualTo("personal"));
            Assert.That(data.Exempt[0].Symbol.Id, Is.EqualTo("T:Contoso.Store.Branch"));
            Assert.That(data.Exempt[0].Reason, Is.EqualTo("our own shops, not customers"));
            Assert.That(data.Emotion, Is.EqualTo(new EmotionRule(true, "callback")));
        });
    }

    [Test]
    public void What_the_policy_calls_a_category_in_a_standard_stands_in_place_of_the_taxonomy_s_word()
    {
        var categories = PolicyReader.Read(Example.Smallest + "data: { categories: { contact.phone: { dpv: [pd:Contact, pd:TelephoneNumber] }, contact.fax: { fides: [] } } }\n", "p.yaml").Document!.Data.Categories;
        var (phone, fax) = (categories.Find("contact.phone")!, categories.Find("contact.fax")!);
        Assert.Multiple(() =>
        {
            Assert.That(phone.Dpv, Is.EqualTo(new[] { "pd:Contact", "pd:TelephoneNumber" }));
            Assert.That(phone.Fides, Is.EqualTo(new[] { "user.contact.phone_number" }));
            Assert.That((fax.Dpv.Single(), fax.Fides.Length), Is.EqualTo(("pd:Contact", 0)));
        });
    }

    [Test]
    public void Categories_are_those_of_the_taxonomy_with_what_the_policy_says()
    {
        var categories = policy.Data.Categories;
        var phone = categories.Find("contact.phone")!;
        var meter = categories.Find("contoso.meter-number")!;
        var gender = categories.Find("demographic.gender")!;
        Assert.Multiple(() =>
        {
            Assert.That(categories, Has.Count.EqualTo(Vocabulary.Categories.All.Length + 1));
            Assert.That((phone.Title, phone.Kind, phone.Role, phone.Protection, phone.IsIdentifier), Is.EqualTo(("Telephone number", "identity", "direct", "encrypted", true)));
            Assert.That(TextAt(phone.IdAt.Span), Is.EqualTo("contact.phone"));
            Assert.That((meter.Title, meter.Kind, meter.Role, meter.Protection, meter.IsIdentifier), Is.EqualTo(("contoso.meter-number", "identity", "direct", (string?)null, true)));
            Assert.That(meter.Terms, Is.EqualTo(new[] { "meter number", "nr licznika" }));
            Assert.That((meter.Dpv.Single(), meter.Fides.Single()), Is.EqualTo(("pd:UID", "user.unique_id")));
            Assert.That((phone.Dpv.Single(), phone.Fides.Single()), Is.EqualTo(("pd:TelephoneNumber", "user.contact.phone_number")));
            Assert.That((gender.Kind, gender.Role, gender.IsIdentifier), Is.EqualTo(("descriptive", "attribute", false)));
        });
    }

    [Test]
    public void Cards_of_the_cycle_arrive()
    {
        var origin = policy.Origins.Find("signup-form")!;
        var consent = policy.Consents.Find("sms-updates")!;
        var purpose = policy.Purposes.Find("order-updates")!;
        var destination = policy.Destinations.Find("sms-gateway")!;
        Assert.Multiple(() =>
        {
            Assert.That((origin.Title, origin.Source, origin.Notice, origin.Forbids.Single().Value), Is.EqualTo(("Sign-up form", "provided.subject", "notices/2026-03.md", "marketing.direct")));
            Assert.That((consent.Title, consent.Purposes.Single().Value, consent.Channels.Single(), consent.MaxAgeDays), Is.EqualTo(("Updates by text message", "order-updates", "sms", (int?)730)));
            Assert.That((consent.Check!.Id, consent.Check.Assembly), Is.EqualTo(("M:Contoso.Consents.IsGranted(System.Guid,System.String)", (string?)null)));
            Assert.That((purpose.Title, purpose.Kind, purpose.LegalBasis, purpose.Goal!.Value.Value), Is.EqualTo(("Tell customers about their orders", "service.notification", "contract", "retention")));
            Assert.That((purpose.Owner!.Value.Value, purpose.Compatible.Single().Value, purpose.RetentionDays), Is.EqualTo(("logistics", "order-support", (int?)400)));
            Assert.That(policy.Insights.Find("delivery-success")!.Metric!.Value.Value, Is.EqualTo("first-attempt"));
            Assert.That((destination.Kind, destination.Region, destination.Contract), Is.EqualTo(("processor.messaging", "EU", "DPA-2025-11")));
            Assert.That((destination.Symbols.Single().Id, destination.Symbols.Single().Assembly), Is.EqualTo(("N:Contoso.Messaging.Sms", "Contoso.Messaging")));
            Assert.That(destination.Hosts.Single().Value, Is.EqualTo("sms.contoso.example"));
            Assert.That(policy.Destinations.Find("agents")!.Guidance, Is.EqualTo("See the order, not the history"));
        });
    }

    [Test]
    public void Uses_arrive()
    {
        var use = policy.Uses.Find("delivery-sms")!;
        Assert.Multiple(() =>
        {
            Assert.That((use.Title, use.Process), Is.EqualTo(("Tell the customer when the parcel arrives", "order delivery")));
            Assert.That((use.Data.Single().Category.Value, use.Data.Single().Reason), Is.EqualTo(("contact.phone", "e-mail is read too late")));
            Assert.That((use.Captured!.Value.Value, use.Stored, use.Permission!.Value.Value, use.Rules.Single()), Is.EqualTo(("signup-form", "encrypted", "sms-updates", "no messages at night")));
            Assert.That((use.Purpose!.Value.Value, use.OutcomeForCustomer, use.OutcomeForCompany), Is.EqualTo(("order-updates", "no missed parcel", "fewer redeliveries")));
            Assert.That((use.Insight!.Value.Value, use.Destinations.Single().Value), Is.EqualTo(("delivery-success", "sms-gateway")));
            Assert.That(TextAt(use.Destinations.Single().Span), Is.EqualTo("sms-gateway"));
            Assert.That(policy.Uses.Find("delivery-survey")!.Lists("contact.email"), Is.True);
            Assert.That(use.Lists("contact.email"), Is.False);
        });
    }

    [Test]
    public void Survey_policy_arrives()
    {
        var survey = policy.SurveyPolicy;
        var qualtrics = survey.Platforms.Find("qualtrics")!;
        var polls = survey.Platforms.Find("in-house-polls")!;
        Assert.Multiple(() =>
        {
            Assert.That(survey.KillSwitch, Is.False);
            Assert.That((survey.Client!.Assembly, survey.Client.Id), Is.EqualTo(("Contoso.Surveys", "T:Contoso.Surveys.SurveyClient")));
            Assert.That(TextAt(survey.Client.Span), Is.EqualTo("\"T:Contoso.Surveys.SurveyClient\""));
            Assert.That(survey.Administrator!.Value.Value, Is.EqualTo("data-protection-officer"));
            Assert.That((qualtrics.Status, qualtrics.Until, qualtrics.Accounts.Single(), qualtrics.Region), Is.EqualTo(("approved", (PolicyDate?)null, "contoso-eu", "EU")));
            Assert.That((qualtrics.Administrator!.Value.Value, qualtrics.Credentials.Single()), Is.EqualTo(("data-protection-officer", "Qualtrics:*")));
            Assert.That((polls.Status, polls.Until, polls.Hosts.Single().Value, polls.Symbols.Single().Id), Is.EqualTo(("retired", (PolicyDate?)new PolicyDate(2027, 1, 31), "polls.contoso.example", "N:Contoso.Legacy.Polls")));
            var legacy = survey.Legacy.Single();
            Assert.That((legacy.Symbol.Id, legacy.Owner.Value, legacy.RetireBy), Is.EqualTo(("T:Contoso.Crm.OldSurveyJob", "logistics", new PolicyDate(2027, 3, 31))));
            Assert.That(survey.Require, Is.EqualTo(new[] { "goal", "owner", "population", "channel", "fieldwork", "closed-loop" }));
            Assert.That(survey.ContactFrequency, Is.EqualTo(new ContactFrequency
            {
                Transactional = new ContactLimit(1, 30),
                Relationship = new ContactLimit(1, 90),
                RestAfterInvitationDays = 14,
                RestAfterResponseDays = 30,
                MaxReminders = 1,
                ReminderAfterDays = 3,
            }));
            Assert.That(survey.QuietHours, Is.EqualTo(new QuietHours(new PolicyTime(21, 0), new PolicyTime(8, 0), "recipient", "strictest")));
            Assert.That((survey.OptOut.Scope, survey.OptOut.WithinDays), Is.EqualTo(("global", (int?)2)));
            Assert.That(survey.OptOut.Keywords.Select(words => words.Language + "=" + words.Words.Single()), Is.EqualTo(new[] { "en=stop", "pl=koniec" }));
            Assert.That((survey.MinimumAge, survey.MinimumGroup, survey.OnBlocked), Is.EqualTo(((int?)16, (int?)5, "drop")));
            Assert.That((survey.Jurisdictions.Single().Country.Value, survey.Jurisdictions.Single().SurveyIsAdvertising), Is.EqualTo(("DE", true)));
            Assert.That(survey.ReplyTo.Single().Value, Is.EqualTo("feedback"));
        });
    }

    [Test]
    public void Metrics_surveys_channels_and_experiments_arrive()
    {
        var metric = policy.Metrics.Find("csat")!;
        var survey = policy.Surveys.Find("post-delivery")!;
        var channel = policy.InboundChannels.Find("feedback")!;
        var experiment = policy.Experiments.Find("faster-checkout")!;
        Assert.Multiple(() =>
        {
            Assert.That((metric.Title, metric.Kind, metric.Unit, metric.Population, metric.PeriodDays, metric.Owner!.Value.Value), Is.EqualTo(("Satisfaction after delivery", "attitudinal", "score-1-5", "delivered customers", (int?)30, "chief-customer-officer")));
            Assert.That((survey.Title, survey.Status, survey.Group, survey.Use!.Value.Value, survey.Type, survey.Touchpoint), Is.EqualTo(("How was your delivery?", "open", "delivery", "delivery-survey", "transactional", "delivery")));
            Assert.That((survey.Goal!.Value.Value, survey.Purpose!.Value.Value, survey.Owner!.Value.Value, survey.Metric!.Value.Value, survey.Population), Is.EqualTo(("retention", "satisfaction", "chief-customer-officer", "csat", "delivered customers")));
            Assert.That(survey.Include, Is.EqualTo(new[] { "unhappy", "lost" }));
            Assert.That(survey.Channels, Is.EqualTo(new[] { "email", "sms" }));
            Assert.That((survey.SamplePercent, survey.Platform!.Value.Value, survey.Anonymity), Is.EqualTo(((decimal?)20, "qualtrics", "confidential")));
            Assert.That(survey.Data.Select(datum => datum.Value), Is.EqualTo(new[] { "contact.email", "contact.phone" }));
            Assert.That(survey.Fieldwork, Is.EqualTo(new Period(new PolicyDate(2027, 1, 1), new PolicyDate(2027, 6, 30))));
            Assert.That((survey.ClosedLoop!.Owner.Value, survey.ClosedLoop.WithinDays), Is.EqualTo(("chief-customer-officer", (int?)5)));
            Assert.That(survey.Readers.Single().Value, Is.EqualTo("agents"));
            Assert.That((channel.Address, channel.Owner!.Value.Value, channel.AnswerWithinDays), Is.EqualTo(("feedback@contoso.example", "chief-customer-officer", (int?)5)));
            Assert.That((experiment.Hypothesis, experiment.Tool, experiment.AaPassed, experiment.SampleSize), Is.EqualTo(("fewer fields, fewer abandoned carts", "contoso-flags", (PolicyDate?)new PolicyDate(2026, 10, 10), (int?)20000)));
            Assert.That(experiment.Run, Is.EqualTo(new Period(new PolicyDate(2026, 12, 1), new PolicyDate(2026, 12, 21))));
            Assert.That((experiment.Group, experiment.SpacingDays, experiment.Metric!.Value.Value, experiment.Owner!.Value.Value), Is.EqualTo(("checkout", (int?)14, "first-attempt", "logistics")));
        });
    }

    [Test]
    public void Delegations_models_and_waivers_arrive()
    {
        var delegation = policy.Delegations.Find("checkout-team")!;
        var waiver = policy.Waivers.Find("gap-in-old-import")!;
        var models = policy.Models;
        Assert.Multiple(() =>
        {
            Assert.That((delegation.Repositories.Single(), delegation.Channels.Single(), delegation.NoLongerThanDays), Is.EqualTo(("contoso/checkout*", "email", (int?)180)));
            Assert.That(delegation.MayAdd, Is.EqualTo(new[] { "uses", "surveys", "origins" }));
            Assert.That(delegation.Purposes.Select(purpose => purpose.Value), Is.EqualTo(new[] { "order-updates", "order-support" }));
            Assert.That(models, Has.Length.EqualTo(4));
            Assert.That((models[0].Symbol.Id, models[0].Symbol.Assembly, models[0].Returns!.Value.Value, models[0].Origin!.Value.Value), Is.EqualTo(("M:Legacy.Crm.FindPhone(System.String)", "Legacy.Crm", "contact.phone", "signup-form")));
            Assert.That((models[1].Parameter, models[1].Destination!.Value.Value), Is.EqualTo(("to", "sms-gateway")));
            Assert.That((models[2].From, models[2].To, models[2].Symbol.Assembly), Is.EqualTo(("value", "return", (string?)null)));
            Assert.That(models[3].Cleans, Is.EqualTo("pseudonymous"));
            Assert.That((waiver.Rule.Value, waiver.Symbol!.Id, waiver.Reason), Is.EqualTo(("POL1001", "T:Contoso.Import.Row", "replaced in March")));
            Assert.That((waiver.RequestedBy!.Value.Value, waiver.ApprovedBy!.Value.Value), Is.EqualTo(("logistics", "data-protection-officer")));
            Assert.That((waiver.ApprovedOn, waiver.Expires), Is.EqualTo(((PolicyDate?)new PolicyDate(2026, 10, 1), (PolicyDate?)new PolicyDate(2027, 3, 31))));
        });
    }

    [Test]
    public void What_bears_a_signature_was_not_changed_since()
    {
        var judge = new ApprovalJudge(policy, null);
        var waivers = WaiverChecks.Judge(policy, [], judge, CompositionSettings.None).Where(waiver => waiver.Card.Signature is not null).ToList();
        var exemption = policy.Data.Exempt.Single(each => each.Signature is not null);
        Assert.Multiple(() =>
        {
            Assert.That(waivers.Select(waiver => (waiver.Card.Id, waiver.State)), Is.EqualTo(new[] { ("gap-in-old-import", WaiverState.Approved), ("old-poll-settings", WaiverState.Approved) }));
            Assert.That(judge.Judge(ApprovalSubject.Of(exemption, policy.Identity.Id, null), "exemptions", new ClaimedApproval(exemption.ApprovedBy?.Value, exemption.ApprovedOn, exemption.Signature)).IsApproved, Is.True);
            Assert.That(PolicyApprovalCheck.Judge(policy, judge).Where(verdict => verdict.IsApproved).Select(verdict => verdict.By), Is.EqualTo(new[] { "data-protection-officer" }));
        });
    }

    private static string TextAt(SourceSpan span) => Example.Text.Substring(span.Start, span.Length);
}
