using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.OptingOut;
using PolicyAnalyzers.Surveys.OptingOut.Texts;
using PolicyAnalyzers.Surveys.Tests.Links;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>The addresses for opting out on a server in memory, with a client that writes down what it is told.</summary>
internal sealed class OptOutHost : IAsyncDisposable, IPolicySource
{
    private readonly WebApplication app;

    private OptOutHost(Action<OptOutOptions> options)
    {
        var keys = new LinkKeys("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] });
        Links = new SignedLinks(keys, Clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.Configure(options);
        builder.Services.AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IPolicySource>(this)
            .AddSingleton<IGovernedSurveyClient>(Client)
            .AddSingleton(Links)
            .AddSingleton(services => new ServiceLinks(Links, new LinkOptions { PublicAddress = new Uri("https://surveys.contoso.example/"), Surveys = { ["post-delivery"] = "https://questions.contoso.example/d?i={invitation}" } }))
            .AddSingleton<TextMessageOptOut>()
            .AddSingleton<TextMessageEndpoint>()
            .AddSingleton<UnsubscribeEndpoint>()
            .AddSingleton<SurveyLinkEndpoint>();
        app = builder.Build();
        app.MapGovernedSurveys();
    }

    /// <summary>What the client was told.</summary>
    public RecordingClient Client { get; } = new();

    /// <summary>The clock.</summary>
    public SettableClock Clock { get; } = new() { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>Signs links.</summary>
    public SignedLinks Links { get; }

    /// <summary>The browser, the mail program or the gateway.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Whether the policy can be read.</summary>
    public bool HasPolicy { get; set; } = true;

    /// <summary>How far an opt-out reaches.</summary>
    public string Scope { get; set; } = "global";

    /// <inheritdoc/>
    public PolicyDocument Current => HasPolicy
        ? PolicyReader.Read(Text.Replace("scope: global", "scope: " + Scope, StringComparison.Ordinal), "policy.yaml").Document!
        : throw new PolicyUnavailableException("policy.yaml:1:1: gone");

    private static string Text => File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "example.policy.yaml"));

    /// <summary>Starts it.</summary>
    public static async Task<OptOutHost> StartAsync(Action<OptOutOptions>? options = null)
    {
        var host = new OptOutHost(options ?? (static _ => { }));
        await host.app.StartAsync();
        host.Http = host.app.GetTestClient();
        return host;
    }

    /// <summary>The path of an opt-out link for a person.</summary>
    public string LinkFor(string person) => "/opt-out/" + Links.Sign(LinkPurpose.OptOut, new OptOutSubject(person, "email", "qualtrics").ToSubject(), DateTimeOffset.MaxValue);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
