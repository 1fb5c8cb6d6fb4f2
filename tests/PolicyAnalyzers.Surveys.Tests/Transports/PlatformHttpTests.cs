using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>What a platform's answer proves: it was done, it was certainly not done, or nobody knows.</summary>
internal sealed class PlatformHttpTests
{
    private WireMockServer platform = null!;
    private HttpClient client = null!;

    [SetUp]
    public void Start()
    {
        platform = WireMockServer.Start();
        client = new HttpClient(PlatformHandler.Create()) { Timeout = TimeSpan.FromSeconds(20) };
    }

    [TearDown]
    public void Stop()
    {
        client.Dispose();
        platform.Dispose();
    }

    [Test]
    public async Task A_success_with_json_was_done()
    {
        Answers(Response.Create().WithStatusCode(200).WithBody("""{ "result": { "id": "EMD_1" } }"""));

        var reply = await PostAsync();

        Assert.That(reply.Kind, Is.EqualTo(ReplyKind.Accepted));
        Assert.That(reply.Text("result", "id"), Is.EqualTo("EMD_1"));
        Assert.That(reply.Text("result", "other", "deeper"), Is.Null);
    }

    [Test]
    public async Task A_success_without_a_body_was_done()
    {
        Answers(Response.Create().WithStatusCode(202));

        Assert.That((await PostAsync()).Kind, Is.EqualTo(ReplyKind.Accepted));
    }

    [TestCase(400)]
    [TestCase(404)]
    [TestCase(410)]
    [TestCase(422)]
    public async Task A_refusal_was_certainly_not_done_and_will_not_be(int status)
    {
        Answers(Response.Create().WithStatusCode(status).WithBody("the address ada@example.org is wrong"));

        var reply = await PostAsync();

        Assert.That(reply, Is.EqualTo(new PlatformReply(ReplyKind.NotDone, $"HTTP {status}") { Status = status }));
        Assert.That(reply.IsPlatformFault, Is.False);
    }

    [TestCase(401)]
    [TestCase(403)]
    [TestCase(408)]
    [TestCase(425)]
    [TestCase(429)]
    public async Task A_call_to_come_again_or_a_refused_credential_was_certainly_not_done(int status)
    {
        Answers(Response.Create().WithStatusCode(status));

        var reply = await PostAsync();

        Assert.That((reply.Kind, reply.MayRetry, reply.RetryAfter), Is.EqualTo((ReplyKind.NotDone, true, (TimeSpan?)null)));
    }

    [TestCase("120", 120)]
    [TestCase("0", 0)]
    [TestCase("9999999", 24 * 3600)]
    [TestCase("Mon, 01 Feb 2027 12:10:00 GMT", 600)]
    [TestCase("Mon, 01 Feb 2027 11:00:00 GMT", 0)]
    public async Task The_time_that_a_platform_asks_for_is_kept(string header, int seconds)
    {
        Answers(Response.Create().WithStatusCode(429).WithHeader("Retry-After", header));

        Assert.That((await PostAsync()).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [Test]
    public async Task A_time_that_is_none_is_left_out()
    {
        Answers(Response.Create().WithStatusCode(429).WithHeader("Retry-After", "soon"));

        var reply = await PostAsync();

        Assert.That((reply.MayRetry, reply.RetryAfter), Is.EqualTo((true, (TimeSpan?)null)));
    }

    [TestCase(409)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task A_fault_behind_the_platforms_door_is_unknown(int status)
    {
        Answers(Response.Create().WithStatusCode(status));

        var reply = await PostAsync();

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.Unknown, false)));
    }

    [TestCase(301)]
    [TestCase(302)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task A_redirect_to_another_host_is_refused(int status)
    {
        using var elsewhere = WireMockServer.Start();
        var target = elsewhere.Url!.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        Answers(Response.Create().WithStatusCode(status).WithHeader("Location", target + "/collect?email=ada@example.org"));

        var reply = await PostAsync();

        Assert.That(elsewhere.LogEntries, Is.Empty);
        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, false)));
        Assert.That(reply.Reason, Is.EqualTo($"HTTP {status}: a redirect to 127.0.0.1 is not followed"));
    }

    [Test]
    public async Task A_redirect_on_the_same_host_is_not_followed_either()
    {
        Answers(Response.Create().WithStatusCode(307).WithHeader("Location", "/v4/send"));

        Assert.That((await PostAsync()).Reason, Is.EqualTo("HTTP 307: a redirect is not followed"));
        Assert.That(platform.LogEntries, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_pointer_to_a_result_elsewhere_is_unknown()
    {
        Answers(Response.Create().WithStatusCode(303).WithHeader("Location", "/login"));

        Assert.That((await PostAsync()).Kind, Is.EqualTo(ReplyKind.Unknown));
    }

    [TestCase("<html>Welcome</html>")]
    [TestCase("{ \"result\": ")]
    [TestCase("\0\0\0")]
    public async Task A_success_that_cannot_be_read_is_unknown(string body)
    {
        Answers(Response.Create().WithStatusCode(200).WithBody(body));

        var reply = await PostAsync();

        Assert.That((reply.Kind, reply.Reason), Is.EqualTo((ReplyKind.Unknown, "HTTP 200: the answer is no JSON")));
    }

    [Test]
    public async Task An_endless_answer_is_unknown()
    {
        Answers(Response.Create().WithStatusCode(200).WithBody("\"" + new string('a', 300_000) + "\""));

        Assert.That((await PostAsync()).Reason, Is.EqualTo("HTTP 200: the answer is longer than 256 KiB"));
    }

    [Test]
    public async Task No_answer_in_time_is_unknown()
    {
        client.Timeout = TimeSpan.FromMilliseconds(300);
        Answers(Response.Create().WithStatusCode(200).WithDelay(TimeSpan.FromSeconds(10)));

        Assert.That(await PostAsync(), Is.EqualTo(new PlatformReply(ReplyKind.Unknown, "no answer in time")));
    }

    [Test]
    public async Task A_stop_while_the_request_is_under_way_is_unknown_and_before_it_is_not_done()
    {
        Answers(Response.Create().WithStatusCode(200).WithDelay(TimeSpan.FromSeconds(10)));
        using var stopping = new CancellationTokenSource(300);
        Assert.That((await PostAsync(cancellation: stopping.Token)).Kind, Is.EqualTo(ReplyKind.Unknown));

        var reply = await PostAsync(cancellation: stopping.Token);
        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, true)));
        Assert.That(platform.LogEntries, Has.Count.LessThanOrEqualTo(1));
    }

    [Test]
    public async Task A_host_that_is_down_was_never_reached()
    {
        var url = new Uri(platform.Url + "/send");
        platform.Stop();

        Assert.That(await PostAsync(url), Is.EqualTo(new PlatformReply(ReplyKind.NotDone, "no connection") { MayRetry = true }));
    }

    [Test]
    public async Task A_host_that_nobody_knows_was_never_reached()
    {
        var reply = await PostAsync(new Uri("http://survey-platform.invalid/send"));

        Assert.That((reply.Kind, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, true)));
    }

    [Test]
    public async Task A_server_that_speaks_no_tls_was_never_reached()
    {
        var reply = await PostAsync(new UriBuilder(platform.Url + "/send") { Scheme = "https" }.Uri);

        Assert.That((reply.Kind, reply.Reason, reply.MayRetry), Is.EqualTo((ReplyKind.NotDone, "no secure connection", true)));
    }

    [Test]
    public async Task A_connection_that_breaks_after_the_request_is_unknown()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = BreakAsync(listener);

        var reply = await PostAsync(new Uri($"http://{listener.LocalEndpoint}/send"));
        await serving;

        Assert.That(reply, Is.EqualTo(new PlatformReply(ReplyKind.Unknown, "the connection broke")));
    }

    [Test]
    public void A_connection_that_does_not_come_about_in_time_fails_as_one() => Assert.That(
        async () => await PlatformHandler.ConnectAsync(new IPEndPoint(IPAddress.Parse("192.0.2.1"), 443), TimeSpan.FromMilliseconds(50), CancellationToken.None),
        Throws.InstanceOf<SocketException>());

    private static async Task BreakAsync(TcpListener listener)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        var buffer = new byte[4096];
        _ = await connection.GetStream().ReadAsync(buffer);
        connection.Client.Close(0);
    }

    private void Answers(IResponseBuilder response) => platform.Given(Request.Create().UsingPost()).RespondWith(response);

    private Task<PlatformReply> PostAsync(Uri? url = null, CancellationToken cancellation = default) =>
        new PlatformHttp(client, new Links.SettableClock { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) })
            .PostJsonAsync(url ?? new Uri(platform.Url + "/send"), "{}"u8.ToArray(), static _ => { }, cancellation);
}
