using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using PolicyAnalyzers.Surveys.Transports.SurveyMonkey;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>Invitations through collectors of SurveyMonkey, in the shapes that its API takes.</summary>
internal sealed class SurveyMonkeyPlatformTests
{
    private const string Messages = "/v3/collectors/1234/messages";
    private const string Message = """{ "status": "not_sent", "type": "invite", "id": "31454399", "is_scheduled": false, "scheduled_date": null }""";
    private const string Recipient = """{ "survey_response_status": "not_responded", "mail_status": "not_sent", "email": "ada@example.org", "id": "55" }""";
    private const string Sent = """{ "is_scheduled": true, "scheduled_date": "2027-02-01T12:00:00+00:00", "recipients": ["55"], "recipient_status": null, "type": "invite" }""";
    private FakePlatform vendor = null!;

    [SetUp]
    public void Start() => vendor = new FakePlatform();

    [TearDown]
    public void Stop() => vendor.Dispose();

    [Test]
    public async Task An_invitation_is_a_copied_message_one_recipient_and_the_sending()
    {
        vendor.Answer(Messages, 201, Message);
        vendor.Answer(Messages + "/31454399/recipients", 201, Recipient);
        vendor.Answer(Messages + "/31454399/send", 200, Sent);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.Accepted, "send: HTTP 200")));
        Assert.That(vendor.Paths, Is.EqualTo(new[] { "POST " + Messages, $"POST {Messages}/31454399/recipients", $"POST {Messages}/31454399/send" }));
        Assert.That(vendor.Header(0, "Authorization"), Is.EqualTo("Bearer " + FakePlatform.SecretValue));
        Assert.That(vendor.Body(0), Is.EqualTo(FakePlatform.Compact("""{"from_collector_id":"1234","from_message_id":"77","include_recipients":false}""")));
        Assert.That(vendor.Body(1), Is.EqualTo(FakePlatform.Compact("""{"email":"ada@example.org","extra_fields":{"invitation":"6f1d2a0c"}}""")));
        Assert.That(vendor.Body(2), Is.EqualTo("{}"));
    }

    [Test]
    public async Task A_text_message_goes_through_the_collector_for_text_messages()
    {
        vendor.Answer("/v3/collectors/5678/messages", 201, Message);
        vendor.Answer("/v3/collectors/5678/messages/31454399/recipients", 201, Recipient);
        vendor.Answer("/v3/collectors/5678/messages/31454399/send", 200, Sent);

        Assert.That((await InviteAsync("sms")).Kind, Is.EqualTo(ReplyKind.Accepted));
        Assert.That(vendor.Body(1), Does.StartWith("{\"phone_number\":\"\\u002B48600100200\","));
    }

    [TestCase(500, true)]
    [TestCase(429, true)]
    [TestCase(400, false)]
    public async Task Until_the_message_is_told_to_go_nothing_was_sent(int status, bool mayRetry)
    {
        vendor.Answer(Messages, 201, Message);
        vendor.Answer(Messages + "/31454399/recipients", status);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.MayRetry, reply.Reason), Is.EqualTo((ReplyKind.NotDone, mayRetry, $"recipient: HTTP {status}")));
        Assert.That(vendor.Requests, Has.Count.EqualTo(2));
    }

    [TestCase(500, null)]
    [TestCase(200, """{ "recipients": [] }""")]
    [TestCase(200, "[]")]
    [TestCase(200, "")]
    public async Task A_sending_that_is_not_confirmed_is_unknown(int status, string? json)
    {
        vendor.Answer(Messages, 201, Message);
        vendor.Answer(Messages + "/31454399/recipients", 201, Recipient);
        vendor.Answer(Messages + "/31454399/send", status, json);

        Assert.That((await InviteAsync()).Kind, Is.EqualTo(ReplyKind.Unknown));
    }

    [Test]
    public async Task A_message_that_the_answer_does_not_name_is_not_sent()
    {
        vendor.Answer(Messages, 201, "{}");

        Assert.That((await InviteAsync()).Reason, Is.EqualTo("message: the answer names none"));
        Assert.That(vendor.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_channel_that_is_not_set_up_reaches_nobody()
    {
        var reply = await InviteAsync("sms", sms: null);

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.NotDone, "the configuration of the platform has no sms for the survey 'post-delivery'")));
        Assert.That(vendor.Requests, Is.Empty);
    }

    private Task<PlatformReply> InviteAsync(string channel = "email", string? sms = "5678")
    {
        var options = new SurveyMonkeyOptions
        {
            BaseAddress = vendor.Address("/v3/"),
            AccessToken = new Secret(FakePlatform.SecretValue),
            Surveys = { ["post-delivery"] = new SurveyMonkeySurvey { EmailCollectorId = "1234", EmailMessageId = "77", SmsCollectorId = sms, SmsMessageId = "78" } },
        };
        return new SurveyMonkeyPlatform(vendor.Http, options).InviteAsync(FakePlatform.Invitation(channel), CancellationToken.None);
    }
}
