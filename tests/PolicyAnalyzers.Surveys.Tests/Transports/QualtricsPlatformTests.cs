using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using PolicyAnalyzers.Surveys.Transports.Qualtrics;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>Invitations through Qualtrics, in the shapes that its API takes.</summary>
internal sealed class QualtricsPlatformTests
{
    private const string Contacts = "/API/v3/directories/POOL_1/mailinglists/CG_1/contacts";
    private const string Contact = """{ "result": { "id": "CID_1", "contactLookupId": "CGC_1" }, "meta": { "requestId": "r", "httpStatus": "200 - OK" } }""";
    private const string Distribution = """{ "result": { "id": "EMD_1" }, "meta": { "requestId": "r", "httpStatus": "200 - OK" } }""";
    private FakePlatform vendor = null!;

    [SetUp]
    public void Start() => vendor = new FakePlatform();

    [TearDown]
    public void Stop() => vendor.Dispose();

    [Test]
    public async Task A_mail_is_a_contact_and_a_distribution_to_it_alone()
    {
        vendor.Answer(Contacts, 200, Contact);
        vendor.Answer("/API/v3/distributions", 200, Distribution);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.Accepted, "distribution: HTTP 200")));
        Assert.That(vendor.Paths, Is.EqualTo(new[] { "POST " + Contacts, "POST /API/v3/distributions" }));
        Assert.That(vendor.Header(0, "X-API-TOKEN"), Is.EqualTo(FakePlatform.SecretValue));
        Assert.That(vendor.Header(1, "Content-Type"), Is.EqualTo("application/json"));
        Assert.That(vendor.Body(0), Is.EqualTo(FakePlatform.Compact("""{"email":"ada@example.org","extRef":"6f1d2a0c","unsubscribed":false}""")));
        Assert.That(vendor.Body(1), Is.EqualTo(FakePlatform.Compact("""
            {
              "message": { "libraryId": "UR_1", "messageId": "MS_mail" },
              "recipients": { "mailingListId": "CG_1", "contactId": "CGC_1" },
              "header": { "fromEmail": "surveys@contoso.example", "fromName": "Contoso", "replyToEmail": "feedback@contoso.example", "subject": "How was your delivery?" },
              "surveyLink": { "surveyId": "SV_1", "type": "Individual", "expirationDate": "2027-02-15T12:00:00Z" },
              "sendDate": "2027-02-01T12:00:00Z"
            }
            """)));
    }

    [Test]
    public async Task A_text_message_is_a_distribution_of_its_own_kind()
    {
        vendor.Answer(Contacts, 200, Contact);
        vendor.Answer("/API/v3/distributions/sms", 200, """{ "result": { "id": "SMSD_1" } }""");

        var reply = await InviteAsync("sms");

        Assert.That(reply.Kind, Is.EqualTo(ReplyKind.Accepted));
        Assert.That(vendor.Body(0), Is.EqualTo(FakePlatform.Compact("""{"phone":"+48600100200","extRef":"6f1d2a0c","unsubscribed":false}""")));
        Assert.That(vendor.Body(1), Is.EqualTo(FakePlatform.Compact("""
            {
              "message": { "libraryId": "UR_1", "messageId": "MS_sms" },
              "recipients": { "mailingListId": "CG_1", "contactId": "CGC_1" },
              "surveyId": "SV_1",
              "sendDate": "2027-02-01T12:00:00Z",
              "method": "Invite",
              "name": "6f1d2a0c"
            }
            """)));
    }

    [Test]
    public async Task A_survey_that_promises_anonymity_gets_a_link_that_belongs_to_nobody()
    {
        vendor.Answer(Contacts, 200, Contact);
        vendor.Answer("/API/v3/distributions", 200, Distribution);

        await InviteAsync(change: request => request with { IsAnonymous = true });

        Assert.That(vendor.Body(0), Is.EqualTo(FakePlatform.Compact("""{"email":"ada@example.org","unsubscribed":false}""")));
        Assert.That(vendor.Body(1), Does.Contain("\"type\":\"Anonymous\"").And.Not.Contain("6f1d2a0c"));
    }

    [Test]
    public async Task A_text_message_cannot_keep_that_promise()
    {
        var reply = await InviteAsync("sms", change: request => request with { IsAnonymous = true });

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, false)));
        Assert.That(vendor.Requests, Is.Empty);
    }

    [TestCase(500)]
    [TestCase(503)]
    [TestCase(429)]
    public async Task Before_the_distribution_whatever_fails_was_certainly_not_sent(int status)
    {
        vendor.Answer(Contacts, status);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, true)));
        Assert.That(vendor.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_distribution_that_fails_inside_of_the_vendor_is_unknown()
    {
        vendor.Answer(Contacts, 200, Contact);
        vendor.Answer("/API/v3/distributions", 500);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.Unknown, "distribution: HTTP 500")));
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("\"sent\"")]
    [TestCase("""{ "result": null }""")]
    [TestCase("""{ "result": { "id": null } }""")]
    public async Task An_answer_of_another_shape_is_unknown(string json)
    {
        vendor.Answer(Contacts, 200, Contact);
        vendor.Answer("/API/v3/distributions", 200, json);

        Assert.That((await InviteAsync()).Kind, Is.EqualTo(ReplyKind.Unknown));
    }

    [Test]
    public async Task A_contact_that_the_answer_does_not_name_is_not_sent_to()
    {
        vendor.Answer(Contacts, 200, """{ "result": {} }""");

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.NotDone, "contact: the answer names no contact")));
    }

    [Test]
    public async Task A_survey_that_is_not_set_up_reaches_nobody()
    {
        var reply = await InviteAsync(survey: "other");

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, false)));
        Assert.That(vendor.Requests, Is.Empty);
    }

    private Task<PlatformReply> InviteAsync(string channel = "email", string survey = "post-delivery", Func<TransportRequest, TransportRequest>? change = null)
    {
        var options = new QualtricsOptions
        {
            BaseAddress = vendor.Address("/API/v3"),
            ApiToken = new Secret(FakePlatform.SecretValue),
            DirectoryId = "POOL_1",
            FromEmail = "surveys@contoso.example",
            FromName = "Contoso",
            Surveys =
            {
                ["post-delivery"] = new QualtricsSurvey { SurveyId = "SV_1", MailingListId = "CG_1", LibraryId = "UR_1", EmailMessageId = "MS_mail", SmsMessageId = "MS_sms", Subject = "How was your delivery?" },
            },
        };
        return new QualtricsPlatform(vendor.Http, options, vendor.Clock).InviteAsync((change ?? (static request => request))(FakePlatform.Invitation(channel) with { Survey = survey }), CancellationToken.None);
    }
}
