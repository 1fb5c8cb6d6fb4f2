using System;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using PolicyAnalyzers.Surveys.Transports.Webhook;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>Invitations that are handed to a sender of one's own.</summary>
internal sealed class WebhookPlatformTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private FakePlatform vendor = null!;

    [SetUp]
    public void Start() => vendor = new FakePlatform();

    [TearDown]
    public void Stop() => vendor.Dispose();

    [Test]
    public async Task A_mail_brings_its_links_and_header_fields()
    {
        vendor.Answer("/invite", 202);

        var reply = await InviteAsync();

        Assert.That(reply.Kind, Is.EqualTo(ReplyKind.Accepted));
        Assert.That(vendor.Body(0), Is.EqualTo(FakePlatform.Compact("""
            {
              "version": 1,
              "type": "survey.invitation",
              "invitation": "6f1d2a0c",
              "survey": "post-delivery",
              "channel": "email",
              "reminder": false,
              "to": { "contact.email": "ada@example.org" },
              "replyTo": "feedback@contoso.example",
              "optOutLink": "https://surveys.contoso.example/opt-out/k1.abc.def",
              "mailHeaders": {
                "List-Unsubscribe": "<https://surveys.contoso.example/opt-out/k1.abc.def>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"
              }
            }
            """)));
    }

    [Test]
    public async Task A_text_message_has_no_mail_header_fields()
    {
        vendor.Answer("/invite", 202);

        await InviteAsync("sms");

        Assert.That(vendor.Requests[0].RequestMessage!.Body, Does.Contain("optOutLink").And.Not.Contain("mailHeaders"));
    }

    [Test]
    public async Task A_request_is_signed_after_standard_webhooks_and_bears_the_same_key_at_every_attempt()
    {
        vendor.Answer("/invite", 500);

        await InviteAsync();
        vendor.Clock.Now += TimeSpan.FromMinutes(5);
        await InviteAsync();

        Assert.That(vendor.Header(0, "Idempotency-Key"), Is.EqualTo("\"6f1d2a0c\""));
        Assert.That(vendor.Header(1, "Idempotency-Key"), Is.EqualTo("\"6f1d2a0c\""));
        var signed = Encoding.UTF8.GetBytes($"6f1d2a0c.{vendor.Clock.Now.ToUnixTimeSeconds()}.{vendor.Requests[1].RequestMessage!.Body}");
        Assert.That(vendor.Header(1, "webhook-signature"), Is.EqualTo("v1," + Convert.ToBase64String(HMACSHA256.HashData(Key, signed))));
    }

    // The example of the specification (github.com/standard-webhooks/standard-webhooks, libraries' test vector).
    [Test]
    public void The_signature_is_that_of_the_published_example() => Assert.That(
        WebhookSignature.Of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"u8, new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), null),
        Is.EqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));

    [Test]
    public async Task During_a_change_of_keys_both_sign()
    {
        vendor.Answer("/invite", 202);

        await InviteAsync(previous: new Secret("whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

        Assert.That(vendor.Header(0, "webhook-signature"), Does.Match("^v1,[^ ]+ v1,[^ ]+$"));
    }

    [TestCase("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true)]
    [TestCase("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", false)]
    [TestCase("whsec_AAAA", false)]
    [TestCase("whsec_%%%", false)]
    public void A_key_that_the_standard_does_not_know_is_told(string key, bool isKey) => Assert.That(WebhookSignature.IsKey(new Secret(key)), Is.EqualTo(isKey));

    private Task<PlatformReply> InviteAsync(string channel = "email", Secret? previous = null) => new WebhookPlatform(
        vendor.Http,
        new WebhookOptions { Address = vendor.Address("/invite"), SigningKey = new Secret("whsec_" + Convert.ToBase64String(Key)), PreviousSigningKey = previous },
        vendor.Clock).InviteAsync(FakePlatform.Invitation(channel), CancellationToken.None);
}
