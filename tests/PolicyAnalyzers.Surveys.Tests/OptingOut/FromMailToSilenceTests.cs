using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Tests.Hosting;
using PolicyAnalyzers.Surveys.Tests.Links;
using PolicyAnalyzers.Surveys.Tests.Transports;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>The whole way: an invitation is decided, sent with its header fields, and the link in them ends contact.</summary>
internal sealed class FromMailToSilenceTests
{
    [Test]
    public async Task The_link_in_a_mail_ends_contact_with_whoever_got_it()
    {
        var folder = Directory.CreateTempSubdirectory("policy-analyzers-silence-").FullName;
        using var gateway = new FakePlatform();
        gateway.Answer("/invite", 202);
        await using var app = await StartAsync(folder, gateway);
        var client = app.Services.GetRequiredService<IGovernedSurveyClient>();
        var invitation = new SurveyInvitation("post-delivery", "customer-17", "email");

        var decision = await client.InviteAsync(invitation);
        await UntilAsync(() => gateway.Requests.Count > 0);
        using var mail = JsonDocument.Parse(gateway.Body(0));
        var link = mail.RootElement.GetProperty("mailHeaders").GetProperty("List-Unsubscribe").GetString()!.Trim('<', '>');
        using var program = app.GetTestClient();
        using var click = await program.PostAsync(new Uri(link).PathAndQuery, new StringContent("List-Unsubscribe=One-Click", null, "application/x-www-form-urlencoded"));

        Assert.That(decision.Kind, Is.EqualTo(DecisionKind.Queued));
        Assert.That(mail.RootElement.GetProperty("to").ToString(), Is.EqualTo("""{"contact.email":"ada@example.org"}"""), "The telephone number does not leave.");
        Assert.That(click.IsSuccessStatusCode, Is.True);
        Assert.That((await client.ExplainAsync(invitation)).Reason, Is.EqualTo(RefusalReason.OptedOut));
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<WebApplication> StartAsync(string folder, FakePlatform gateway)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Surveys:PolicyFile"] = Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "sample.policy.yaml"),
            ["Surveys:LedgerFile"] = Path.Combine(folder, "surveys.db"),
            ["Surveys:CurrentKey"] = "k1",
            ["Surveys:Keys:k1"] = SurveyHost.Key,
            ["Surveys:SamplingKey"] = SurveyHost.Key,
            ["Surveys:Links:PublicAddress"] = "https://surveys.contoso.example/",
            ["Surveys:Links:CurrentKey"] = "k1",
            ["Surveys:Links:Keys:k1"] = SurveyHost.Key,
            ["Gateway:Address"] = gateway.Address("/invite").AbsoluteUri,
            ["Gateway:SigningKey"] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        });
        builder.Services.AddSingleton<TimeProvider>(new SettableClock { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) });
        var people = new InMemoryPeople();
        people.Put(new PersonRecord("customer-17")
        {
            AgeAtLeast = 18,
            Country = "PL",
            TimeZone = "Europe/Warsaw",
            Data = new Dictionary<string, string> { ["contact.email"] = "ada@example.org", ["contact.phone"] = "+48600100200" },
        });
        builder.Services.AddSingleton<IPersonDirectory>(people);
        builder.Services.AddGovernedSurveys(builder.Configuration.GetSection("Surveys")).AddWebhook("qualtrics", builder.Configuration.GetSection("Gateway"));
        var app = builder.Build();
        app.MapGovernedSurveys();
        await app.StartAsync();
        await app.Services.GetRequiredService<IConsentStore>().RecordAsync(
            new ConsentRecord("c-17", "customer-17", "satisfaction", ConsentState.ConsentGiven, new DateTimeOffset(2027, 1, 31, 0, 0, 0, TimeSpan.Zero))
            {
                Channels = ["email"], Data = ["contact.email"], Recipients = ["qualtrics"], LegalBasis = "consent", IndicatedBy = "subject",
            },
            default);
        return app;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var clock = Stopwatch.StartNew(); !holds(); await Task.Delay(50))
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "Nothing was sent.");
        }
    }
}
