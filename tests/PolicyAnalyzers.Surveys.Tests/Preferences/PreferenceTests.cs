using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Tests.Hosting;
using PolicyAnalyzers.Surveys.Tests.Links;

namespace PolicyAnalyzers.Surveys.Tests.Preferences;

/// <summary>Preferences and withdrawal, against a real ledger: what a person says holds for everything not yet sent.</summary>
internal sealed class PreferenceTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("policy-analyzers-preferences-").FullName;
    private WebApplication app = null!;
    private HttpClient agent = null!;

    [SetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings());
        builder.Services.AddSingleton<TimeProvider>(new SettableClock { Now = new DateTimeOffset(2027, 2, 1, 12, 0, 0, TimeSpan.Zero) });
        builder.Services.AddAuthentication("agents").AddScheme<AuthenticationSchemeOptions, Agents>("agents", null);
        builder.Services.AddAuthorization();
        var people = new InMemoryPeople();
        people.Put(new PersonRecord("customer-17") { AgeAtLeast = 18, Country = "PL", TimeZone = "Europe/Warsaw", Data = new Dictionary<string, string> { ["contact.email"] = "ada@example.org", ["contact.phone"] = "+48600100200" } });
        builder.Services.AddSingleton<IPersonDirectory>(people);
        builder.Services.AddGovernedSurveys(builder.Configuration.GetSection("Surveys")).AddQualtrics("qualtrics", builder.Configuration.GetSection("Qualtrics"));
        app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSurveyPreferences();
        await app.StartAsync();
        await app.Services.GetRequiredService<IConsentStore>().RecordAsync(
            new ConsentRecord("c-" + Guid.NewGuid().ToString("N"), "customer-17", "satisfaction", ConsentState.ConsentGiven, new DateTimeOffset(2027, 1, 31, 0, 0, 0, TimeSpan.Zero))
            {
                Channels = ["email", "sms"], Data = ["contact.email", "contact.phone"], Recipients = ["qualtrics"], LegalBasis = "consent", IndicatedBy = "subject",
            },
            default);
        agent = app.GetTestClient();
        agent.DefaultRequestHeaders.Add("agent", "yes");
    }

    [TearDown]
    public async Task StopAsync()
    {
        agent.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        File.Delete(Path.Combine(folder, "surveys.db"));
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [TestCase("show")]
    [TestCase("opt-out")]
    [TestCase("opt-in")]
    [TestCase("withdraw")]
    public async Task Nobody_gets_in_without_the_hosts_word(string verb)
    {
        using var stranger = app.GetTestClient();
        using var response = await stranger.PostAsJsonAsync("/preferences/" + verb, new { person = "customer-17", purpose = "satisfaction" });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await ExplainAsync()).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task An_opt_out_holds_for_what_waits_and_for_what_comes_until_the_person_opts_in_again()
    {
        await InviteAsync();

        Assert.That((await PostAsync("opt-out", new { person = "customer-17", method = "agent" })).GetProperty("cancelled").GetInt32(), Is.EqualTo(1));
        Assert.That((await ExplainAsync()).Reason, Is.EqualTo(RefusalReason.OptedOut));
        Assert.That((await PostAsync("show", new { person = "customer-17" })).GetProperty("optedOut").GetBoolean(), Is.True);

        Assert.That((await PostAsync("opt-in", new { person = "customer-17" })).GetProperty("lifted").GetInt32(), Is.GreaterThan(0));
        Assert.That((await ExplainAsync()).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task Opting_in_lifts_what_came_by_text_message_too()
    {
        await app.Services.GetRequiredService<IGovernedSurveyClient>().OptOutAsync(new SurveyOptOut("sms") { Address = "+48600100200", Channel = "sms" });
        Assert.That((await ExplainAsync()).Reason, Is.EqualTo(RefusalReason.OptedOut));

        await PostAsync("opt-in", new { person = "customer-17" });

        Assert.That((await ExplainAsync("sms")).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task A_withdrawal_holds_for_what_waits_and_for_what_comes()
    {
        await InviteAsync();

        Assert.That((await PostAsync("withdraw", new { person = "customer-17", purpose = "satisfaction" })).GetProperty("cancelled").GetInt32(), Is.EqualTo(1));
        Assert.That((await ExplainAsync()).Reason, Is.EqualTo(RefusalReason.ConsentWithdrawn));
        Assert.That((await PostAsync("show", new { person = "customer-17" })).ToString(), Does.Contain("ConsentGiven").And.Contain("ConsentWithdrawn"));
    }

    [TestCase("show", """{}""", "Name the person")]
    [TestCase("opt-out", """{ "person": " " }""", "Name the person")]
    [TestCase("withdraw", """{ "person": "customer-17", "purpose": "gossip" }""", "Name a purpose of the policy: satisfaction")]
    public async Task A_wrong_request_is_told_what_to_write(string verb, string body, string said)
    {
        using var content = new StringContent(body, null, "application/json");
        using var response = await agent.PostAsync("/preferences/" + verb, content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(said));
    }

    private Task<SurveyDecision> InviteAsync() => app.Services.GetRequiredService<IGovernedSurveyClient>().InviteAsync(new SurveyInvitation("post-delivery", "customer-17", "email"));

    private Task<SurveyDecision> ExplainAsync(string channel = "email") => app.Services.GetRequiredService<IGovernedSurveyClient>().ExplainAsync(new SurveyInvitation("post-delivery", "customer-17", channel));

    private async Task<JsonElement> PostAsync(string verb, object body)
    {
        using var response = await agent.PostAsJsonAsync("/preferences/" + verb, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    // Nobody listens at the vendor's address, and what is queued waits for an hour that does not come.
    private Dictionary<string, string?> Settings() => new()
    {
        ["Surveys:PolicyFile"] = Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "sample.policy.yaml"),
        ["Surveys:LedgerFile"] = Path.Combine(folder, "surveys.db"),
        ["Surveys:CurrentKey"] = "k1",
        ["Surveys:Keys:k1"] = SurveyHost.Key,
        ["Surveys:SamplingKey"] = SurveyHost.Key,
        ["Qualtrics:BaseAddress"] = "http://127.0.0.1:1/",
        ["Qualtrics:ApiToken"] = "t",
        ["Qualtrics:DirectoryId"] = "POOL_1",
        ["Qualtrics:FromEmail"] = "surveys@contoso.example",
        ["Qualtrics:Surveys:post-delivery:SurveyId"] = "SV_1",
        ["Qualtrics:Surveys:post-delivery:MailingListId"] = "CG_1",
        ["Qualtrics:Surveys:post-delivery:LibraryId"] = "UR_1",
        ["Qualtrics:Surveys:post-delivery:EmailMessageId"] = "MS_1",
        ["Qualtrics:Surveys:post-delivery:SmsMessageId"] = "MS_2",
        ["Qualtrics:Surveys:post-delivery:Subject"] = "How was your delivery?",
    };

    private sealed class Agents(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.ContainsKey("agent")
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("agents")), Scheme.Name))
            : AuthenticateResult.NoResult());
    }
}
