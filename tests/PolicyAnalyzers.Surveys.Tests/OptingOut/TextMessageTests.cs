using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Webhook;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>Text messages that a gateway passes on.</summary>
internal sealed class TextMessageTests
{
    private static readonly Secret Key = new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private OptOutHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await OptOutHost.StartAsync(static options => options.InboundKey = Key);

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("Great, thanks!", "other")]
    [TestCase("STOP", "opt-out")]
    [TestCase("koniec", "opt-out")]
    [TestCase("The bus stop where I waited was far away", "unclear")]
    public async Task A_message_is_understood_and_answered(string text, string reading)
    {
        using var response = await PostAsync($$"""{ "from": "+48600100200", "text": "{{text}}" }""");

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo($$"""{"reading":"{{reading}}"}"""));
        Assert.That(host.Client.OptOuts.Select(static each => each.Source), Is.EqualTo(reading switch { "opt-out" => ["sms"], "unclear" => ["sms-unclear"], _ => Array.Empty<string>() }));
    }

    [Test]
    public async Task The_number_that_it_came_from_is_left_in_peace()
    {
        using var response = await PostAsync("""{ "from": "+48600100200", "text": "stop" }""");

        Assert.That(host.Client.OptOuts.Single(), Is.EqualTo(new SurveyOptOut("sms") { Address = "+48600100200", Channel = "sms" }));
    }

    [Test]
    public async Task Whoever_does_not_sign_silences_nobody()
    {
        const string Body = """{ "from": "+48600100200", "text": "stop" }""";
        using var unsigned = new StringContent(Body, Encoding.UTF8, "application/json");
        using var withoutSignature = await host.Http.PostAsync("/inbound/sms", unsigned);
        using var byOtherKey = await PostAsync(Body, key: new Secret("whsec_" + Convert.ToBase64String(new byte[32])));
        using var ofOtherBody = await PostAsync(Body, signed: """{ "from": "+1", "text": "stop" }""");
        using var old = await PostAsync(Body, age: TimeSpan.FromMinutes(6));
        using var early = await PostAsync(Body, age: TimeSpan.FromMinutes(-6));

        Assert.That(new[] { withoutSignature, byOtherKey, ofOtherBody, old, early }.Select(static response => response.StatusCode), Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(host.Client.OptOuts, Is.Empty);
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{ \"from\": \"+48600100200\" }")]
    [TestCase("{ \"from\": \"\", \"text\": \"stop\" }")]
    [TestCase("{ \"from\": 1, \"text\": \"stop\" }")]
    public async Task Another_shape_is_refused(string body)
    {
        using var response = await PostAsync(body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task An_endless_message_is_refused()
    {
        using var response = await PostAsync(new string(' ', 70_000));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task What_could_not_be_stored_comes_again()
    {
        host.Client.Failure = new LedgerUnavailableException("down");

        using var response = await PostAsync("""{ "from": "+48600100200", "text": "stop" }""");

        Assert.That((response.StatusCode, response.Headers.RetryAfter!.Delta), Is.EqualTo((HttpStatusCode.ServiceUnavailable, TimeSpan.FromMinutes(2))));
    }

    [Test]
    public async Task Without_a_key_the_address_does_not_exist()
    {
        await using var closed = await OptOutHost.StartAsync();
        using var body = new StringContent("""{ "from": "+48600100200", "text": "stop" }""");
        using var response = await closed.Http.PostAsync("/inbound/sms", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpResponseMessage> PostAsync(string body, Secret? key = null, string? signed = null, TimeSpan age = default)
    {
        var timestamp = (host.Clock.Now - age).ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inbound/sms") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", "msg_1");
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of("msg_1", timestamp, Encoding.UTF8.GetBytes(signed ?? body), key ?? Key, null));
        return await host.Http.SendAsync(request);
    }
}
