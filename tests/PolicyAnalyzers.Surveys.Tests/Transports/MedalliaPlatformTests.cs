using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using PolicyAnalyzers.Surveys.Transports.Medallia;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>Invitations through a web feed of Medallia, in the shapes that its API takes.</summary>
internal sealed class MedalliaPlatformTests
{
    private const string Token = "/oauth/contoso/token";
    private const string Feed = "/inbound/v2/async/delivery_invitations";
    private FakePlatform vendor = null!;
    private MedalliaPlatform platform = null!;

    [SetUp]
    public void Start()
    {
        vendor = new FakePlatform();
        var options = new MedalliaOptions
        {
            BaseAddress = vendor.Address(""),
            TokenAddress = vendor.Address(Token),
            ClientId = "client",
            ClientSecret = new Secret(FakePlatform.SecretValue),
            Surveys = { ["post-delivery"] = new MedalliaSurvey { WebFeed = "delivery_invitations", Fields = { ["contact.email"] = "e_email", ["invitation"] = "e_reference" } } },
        };
        platform = new MedalliaPlatform(vendor.Http, options, new MedalliaTokens(vendor.Http, options, vendor.Clock));
    }

    [TearDown]
    public void Stop()
    {
        platform.Dispose();
        vendor.Dispose();
    }

    [Test]
    public async Task An_invitation_is_one_record_with_the_fields_that_the_configuration_names()
    {
        GiveToken("t1");
        vendor.Answer(Feed, 202, """{ "feedFileId": 17 }""");

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.Accepted, "import: HTTP 202")));
        Assert.That(vendor.Paths, Is.EqualTo(new[] { "POST " + Token, "POST " + Feed }));
        Assert.That(vendor.Header(0, "Authorization"), Is.EqualTo("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("client:" + FakePlatform.SecretValue))));
        Assert.That(vendor.Requests[0].RequestMessage!.Body, Is.EqualTo("grant_type=client_credentials"));
        Assert.That(vendor.Header(1, "Authorization"), Is.EqualTo("Bearer t1"));
        Assert.That(vendor.Body(1), Is.EqualTo(FakePlatform.Compact("""[{"e_email":"ada@example.org","e_reference":"6f1d2a0c"}]""")));
    }

    [Test]
    public async Task A_token_is_kept_until_shortly_before_it_expires()
    {
        GiveToken("t1");
        vendor.Answer(Feed, 202);

        await InviteAsync();
        vendor.Clock.Now += TimeSpan.FromSeconds(3539);
        await InviteAsync();
        Assert.That(vendor.Paths.Count(path => path.EndsWith(Token, StringComparison.Ordinal)), Is.EqualTo(1));

        vendor.Clock.Now += TimeSpan.FromSeconds(1);
        await InviteAsync();
        Assert.That(vendor.Paths.Count(path => path.EndsWith(Token, StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task A_token_that_is_refused_is_fetched_anew_at_the_next_attempt()
    {
        GiveToken("t1");
        vendor.Answer(Feed, 401);

        var reply = await InviteAsync();
        await InviteAsync();

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, true)));
        Assert.That(vendor.Paths.Count(path => path.EndsWith(Token, StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [TestCase(400, "{}", false)]
    [TestCase(401, "{}", true)]
    [TestCase(500, "{}", true)]
    [TestCase(200, "{}", false)]
    [TestCase(200, "<html>", true)]
    public async Task Without_a_token_nothing_was_sent(int status, string json, bool mayRetry)
    {
        vendor.Answer(Token, status, json);

        var reply = await InviteAsync();

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, mayRetry)));
        Assert.That(reply.Reason, Does.StartWith("token: "));
        Assert.That(vendor.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_import_that_fails_inside_of_the_vendor_is_unknown()
    {
        GiveToken("t1");
        vendor.Answer(Feed, 502);

        Assert.That((await InviteAsync()).Kind, Is.EqualTo(ReplyKind.Unknown));
    }

    private void GiveToken(string token) => vendor.Answer(Token, 200, $$"""{ "access_token": "{{token}}", "token_type": "Bearer", "expires_in": 3600 }""");

    private Task<PlatformReply> InviteAsync() => platform.InviteAsync(FakePlatform.Invitation(), CancellationToken.None);
}
