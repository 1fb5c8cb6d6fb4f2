using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary><c>dotnet new governed-survey-client</c>: written from its package, built under its policy, started, and its page used.</summary>
public sealed class SurveyServiceTests
{
    private string folder = null!;
    private RunningService service = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var hive = Path.Combine(EndToEnd.Feed.Root, "service-hive");
        folder = Path.Combine(EndToEnd.Feed.Root, "Fabrikam.SurveyService");
        Dotnet.RunOrThrow(EndToEnd.Feed.Root, "new", "install", Tools.OfThisRun.Templates, "--debug:custom-hive", hive);
        Dotnet.RunOrThrow(EndToEnd.Feed.Root, "new", "governed-survey-client", "--debug:custom-hive", hive, "--output", folder, "--contact", "cx@fabrikam.example");
        var project = Path.Combine(folder, "Fabrikam.SurveyService.csproj");
        Tools.Replace(project, "Include=\"PolicyAnalyzers\" Version=\"0.1.0\"", $"Include=\"PolicyAnalyzers\" Version=\"{EndToEnd.Feed.Version}\"");
        Tools.Replace(project, "Include=\"PolicyAnalyzers.Surveys\" Version=\"0.1.0\"", $"Include=\"PolicyAnalyzers.Surveys\" Version=\"{EndToEnd.Feed.Version}\"");
        Built = Dotnet.RunOrThrow(folder, "build");
        service = await RunningService.StartAsync(folder, new Dictionary<string, string>
        {
            ["Qualtrics__BaseAddress"] = "$addressstand-in/API/v3/",
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }

    private string Built { get; set; } = "";

    [Test]
    public void It_builds_under_its_policy_without_a_word() => Assert.That(Built, Does.Contain("0 Warning(s)").And.Not.Contain("POL"));

    [Test]
    public async Task The_page_shows_policy_limits_and_platforms()
    {
        var page = await service.GetAsync("");

        Assert.That(page, Does.Contain("cx@fabrikam.example").And.Contain("1 in 30 days").And.Contain("21:00 to 08:00").And.Contain("qualtrics"));
        Assert.That(page, Does.Not.Contain("http://").And.Not.Contain("https://").And.Not.Contain("<script"), "The page loads nothing from elsewhere.");
    }

    [Test]
    public async Task Whoever_may_be_asked_is_asked_once_and_the_page_shows_that_it_was_sent()
    {
        var first = await InviteAsync(Awake());
        var second = await InviteAsync(Awake());

        Assert.That(first, Does.Contain("<strong>Queued</strong>"));
        Assert.That(second, Does.Contain("<strong>Refused</strong>").And.Contain("survey-policy.contact-frequency"));
        await service.WaitAsync(async () => (await service.GetAsync("")).Contains("delivered", StringComparison.Ordinal));
    }

    [TestCase("ben", "survey")]
    [TestCase("chiara", "consents.delivery-feedback")]
    [TestCase("dmitri", "survey-policy.minimum-age")]
    [TestCase("eve", "survey-policy.opt-out")]
    public async Task Whoever_may_not_be_asked_is_refused_by_a_clause(string customer, string clause) =>
        Assert.That(await InviteAsync(customer), Does.Contain("<strong>Refused</strong>").And.Contain("Policy: <code>" + clause));

    [Test]
    public async Task An_explanation_reserves_nothing()
    {
        var page = await SubmitAsync("dmitri", "Explain");

        Assert.That(page, Does.Contain("<strong>Would be refused</strong>"));
    }

    [Test]
    public void Nothing_that_it_writes_names_a_person_or_a_secret() =>
        Assert.That(service.Output, Does.Not.Contain("example.org").And.Not.Contain("ZGVtbyBr"));

    [Test]
    public void Without_its_settings_it_does_not_start_and_says_what_is_missing()
    {
        var (exitCode, output) = Dotnet.Run(folder, [Path.Combine("bin", "Debug", "net10.0", "Fabrikam.SurveyService.dll"), "--environment", "Production", "--urls", "http://127.0.0.1:0"]);

        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain("Surveys:CurrentKey is missing").And.Contain("Qualtrics:ApiToken is missing"));
    }

    // One of three people on three sides of the earth is awake at any time.
    private static string Awake() => DateTime.UtcNow.Hour switch
    {
        >= 8 and < 19 => "ada",
        >= 19 or < 1 => "grace",
        _ => "fumiko",
    };

    private Task<string> InviteAsync(string customer) => SubmitAsync(customer, "Invite");

    private Task<string> SubmitAsync(string customer, string button) => service.SubmitAsync(
        "", button, new Dictionary<string, string> { ["Customer"] = customer, ["Survey"] = "post-delivery", ["Channel"] = "email" });
}
