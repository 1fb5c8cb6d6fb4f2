using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PolicyAnalyzers.Surveys.Telemetry;
using PolicyAnalyzers.Surveys.Tests.Hosting;
using PolicyAnalyzers.Surveys.Tests.Transports;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Telemetry;

/// <summary>Logs, spans and figures tell what happened, and never to whom, nor by which secret.</summary>
internal sealed class SilenceTests
{
    private static readonly string[] Never = [FakePlatform.SecretValue, SurveyHost.Key, "ada@example.org", "600100200", "customer-17"];
    private SurveyHost host = null!;

    [SetUp]
    public async Task StartAsync()
    {
        host = new SurveyHost().WithSoundSettings();
        await host.StartAsync();
    }

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase(200, """{ "result": { "id": "EMD_1", "contactLookupId": "C" } }""", TransportOutcomeKind.Delivered)]
    [TestCase(400, """{ "error": "the address ada@example.org is wrong" }""", TransportOutcomeKind.NotSentForGood)]
    [TestCase(500, "ada@example.org", TransportOutcomeKind.NotSentForNow)]
    [TestCase(302, null, TransportOutcomeKind.NotSentForGood)]
    public async Task Whatever_a_vendor_answers_nobody_is_named(int status, string? body, TransportOutcomeKind kind)
    {
        using var spans = new Spans();
        using var figures = new Figures();
        host.Vendor.Answer("/API/v3/directories/POOL_1/mailinglists/CG_1/contacts", status, body);
        host.Vendor.Answer("/API/v3/distributions", status, body);

        var outcome = await Transport.SendAsync(FakePlatform.Invitation(), CancellationToken.None);

        Assert.That(outcome.Kind, Is.EqualTo(kind));
        Assert.That(host.Vendor.Header(0, "X-API-TOKEN"), Is.EqualTo(FakePlatform.SecretValue), "The secret was there to be shown.");
        Assert.That(spans.Text, Does.Contain("survey.send").And.Contain(kind.ToString()));
        Assert.That(figures.Text, Does.Contain("surveys.deliveries").And.Contain(kind.ToString()));
        Silent(host.Log.Text, spans.Text, figures.Text, outcome.ToString());
    }

    [Test]
    public async Task A_decision_is_told_with_its_reason_and_clause()
    {
        using var spans = new Spans();
        using var figures = new Figures();
        await host.Client.InviteAsync(new SurveyInvitation("post-delivery", "customer-17", "email"));
        await host.Client.InviteAsync(new SurveyInvitation("post-delivery", "customer-17", "email"));
        await host.Client.OptOutAsync(new SurveyOptOut("sms") { Address = "+48600100200", Channel = "sms" });
        await host.Client.InviteAsync(new SurveyInvitation("post-delivery", "customer-17", "email"));

        Assert.That(host.Log.Text, Does.Contain("Queued an invitation to 'post-delivery' by email").And.Contain("because of OptedOut, survey-policy.opt-out.scope"));
        Assert.That(spans.Text, Does.Contain("survey.invite").And.Contain("OptedOut"));
        Assert.That(figures.Text, Does.Contain("surveys.decisions").And.Contain("reason=OptedOut").And.Contain("surveys.opt_outs"));
        Silent(host.Log.Text, spans.Text, figures.Text);
    }

    [Test]
    public void A_secret_shows_itself_nowhere()
    {
        var secret = new Secret(FakePlatform.SecretValue);
        var holder = new { Token = secret };

        Silent(secret.ToString(), $"{secret}", holder.ToString()!, JsonSerializer.Serialize(holder), JsonSerializer.Serialize(secret));
        Assert.That(secret.Reveal(), Is.EqualTo(FakePlatform.SecretValue));
    }

    [Test]
    public void What_travels_shows_nobody() => Silent(
        FakePlatform.Invitation().ToString(),
        new SurveyInvitation("post-delivery", "customer-17", "email").ToString(),
        new SurveyOptOut("sms") { Address = "+48600100200", PersonId = "customer-17" }.ToString(),
        new ConsentWithdrawal("customer-17", "satisfaction", "page").ToString());

    private ISurveyTransport Transport => host.Services.GetServices<ISurveyTransport>().Single();

    private static void Silent(params string[] texts)
    {
        foreach (var text in texts)
        {
            foreach (var secret in Never)
            {
                Assert.That(text, Does.Not.Contain(secret));
            }
        }
    }

    private sealed class Spans : IDisposable
    {
        private readonly ConcurrentQueue<string> lines = new();
        private readonly ActivityListener listener;

        public Spans()
        {
            // Of every source: the framework's own spans of requests as well.
            listener = new ActivityListener
            {
                ShouldListenTo = static _ => true,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => lines.Enqueue($"{activity.OperationName} {string.Join(' ', activity.TagObjects.Select(static tag => tag.Key + "=" + tag.Value))}"),
            };
            ActivitySource.AddActivityListener(listener);
        }

        public string Text => string.Join('\n', lines);

        public void Dispose() => listener.Dispose();
    }

    private sealed class Figures : IDisposable
    {
        private readonly ConcurrentQueue<string> lines = new();
        private readonly MeterListener listener = new();

        public Figures()
        {
            listener.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == SurveyTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, tags));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, tags));
            listener.Start();
        }

        public string Text => string.Join('\n', lines);

        public void Dispose() => listener.Dispose();

        private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            lines.Enqueue(instrument.Name + " " + string.Join(' ', tags.ToArray().Select(static tag => tag.Key + "=" + tag.Value)));
    }
}
