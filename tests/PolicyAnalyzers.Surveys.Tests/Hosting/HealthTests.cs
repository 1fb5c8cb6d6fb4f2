using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PolicyAnalyzers.Surveys.Tests.Hosting;

/// <summary>What the health of the client says.</summary>
internal sealed class HealthTests
{
    private SurveyHost host = null!;

    [SetUp]
    public async Task StartAsync()
    {
        host = new SurveyHost().WithSoundSettings();
        await host.StartAsync();
    }

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task All_is_well()
    {
        var report = await CheckAsync();

        Assert.That(report.Status, Is.EqualTo(HealthStatus.Healthy));
        Assert.That(report.Entries.Keys, Is.EquivalentTo(new[] { "surveys-policy", "surveys-ledger", "surveys-delivery" }));
        Assert.That(report.Entries["surveys-policy"].Description, Is.EqualTo("Contoso.SurveyService.Policy 1.0.0"));
    }

    [Test]
    public async Task A_kill_switch_that_is_on_shows_and_works_at_once()
    {
        File.WriteAllText(host.PolicyPath, host.Policy.Replace("kill-switch: off", "kill-switch: on ", StringComparison.Ordinal) + "\n");

        Assert.That((await CheckAsync()).Entries["surveys-policy"].Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That((await host.Client.InviteAsync(new SurveyInvitation("post-delivery", "customer-17", "email"))).Reason, Is.EqualTo(RefusalReason.KillSwitch));
    }

    [Test]
    public async Task A_policy_that_breaks_while_the_service_runs_shows_with_its_place()
    {
        File.WriteAllText(host.PolicyPath, host.Policy.Replace("kill-switch", "kill-swich", StringComparison.Ordinal));

        var entry = (await CheckAsync()).Entries["surveys-policy"];

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
        Assert.That(entry.Description, Does.Match(@"policy\.yaml:\d+:\d+: "));
    }

    private Task<HealthReport> CheckAsync() => host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
}
