using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using PolicyAnalyzers.Surveys.Tests.Links;
using PolicyAnalyzers.Surveys.Transports;
using PolicyAnalyzers.Surveys.Transports.Http;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PolicyAnalyzers.Surveys.Tests.Transports;

/// <summary>A vendor's server on this machine, which answers what a test lays down and remembers what it was asked.</summary>
internal sealed class FakePlatform : IDisposable
{
    /// <summary>The value of every secret in these tests: it must appear nowhere but in the header that needs it.</summary>
    public const string SecretValue = "s3cr3t-t0k3n";

    private readonly WireMockServer server = WireMockServer.Start();
    private readonly HttpClient client = new(PlatformHandler.Create()) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>The clock of the code under test.</summary>
    public SettableClock Clock { get; } = new() { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>What the code under test sends through.</summary>
    public PlatformHttp Http => new(client, Clock);

    /// <summary>The requests so far, oldest first.</summary>
    public IReadOnlyList<ILogEntry> Requests => [.. server.LogEntries];

    /// <summary>Their methods and paths.</summary>
    public IEnumerable<string> Paths => Requests.Select(static entry => $"{entry.RequestMessage!.Method} {entry.RequestMessage.Path}");

    /// <summary>An invitation as the code under test gets it.</summary>
    public static TransportRequest Invitation(string channel = "email") => new("6f1d2a0c", "6f1d2a0c", "post-delivery", channel, new Dictionary<string, string>
    {
        [channel == "sms" ? "contact.phone" : "contact.email"] = channel == "sms" ? "+48600100200" : "ada@example.org",
    })
    {
        ReplyTo = "feedback@contoso.example",
        OptOutLink = new Uri("https://surveys.contoso.example/opt-out/k1.abc.def"),
        Expires = new DateTimeOffset(2027, 2, 15, 12, 0, 0, TimeSpan.Zero),
    };

    /// <summary>An address on this server.</summary>
    public Uri Address(string path) => new(server.Url + path);

    /// <summary>Lays down an answer.</summary>
    public void Answer(string path, int status, string? json = null)
    {
        var response = Response.Create().WithStatusCode(status);
        server.Given(Request.Create().WithPath(path).UsingPost()).RespondWith(json is null ? response : response.WithHeader("Content-Type", "application/json").WithBody(json));
    }

    /// <summary>The JSON of a request, without spacing.</summary>
    public string Body(int request) => Compact(Requests[request].RequestMessage!.Body!);

    /// <summary>JSON without spacing.</summary>
    public static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);

    /// <summary>A header of a request; null where it has none.</summary>
    public string? Header(int request, string name) =>
        Requests[request].RequestMessage!.Headers!.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.Single();

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
    }
}
