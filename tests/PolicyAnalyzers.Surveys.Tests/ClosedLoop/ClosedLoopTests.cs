using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyAnalyzers.Surveys.ClosedLoop;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Tests.Decisions;

namespace PolicyAnalyzers.Surveys.Tests.ClosedLoop;

public class ClosedLoopTests
{
    [Test]
    public async Task A_survey_that_nobody_answered_listens_to_nobody()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.InviteAsync();
        await bench.DeliverAsync();
        var report = await Reports(bench).DrawUpAsync();
        Assert.That(report.Surveys.Select(static survey => (survey.Survey, survey.Sent, survey.Answered)), Is.EqualTo(new[] { ("delivery", 1L, 0L), ("nps", 0L, 0L) }));
        Assert.That(report.ListeningWithoutActing, Is.Empty);
    }

    [Test]
    public async Task An_answer_on_which_nobody_acts_in_time_shows_with_its_owner_until_somebody_does()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery"));
        bench.Clock.Now += TimeSpan.FromDays(5);
        Assert.That((await Reports(bench).DrawUpAsync()).ListeningWithoutActing, Is.Empty);
        bench.Clock.Now += TimeSpan.FromSeconds(1);
        var report = await Reports(bench).DrawUpAsync();
        Assert.That(report.ListeningWithoutActing.Single().Survey, Is.EqualTo("delivery"));
        Assert.That(report.Overdue.Single().ResponseId, Is.EqualTo("r1"));
        Assert.That(report.OverdueByOwner, Is.EqualTo(new Dictionary<string, int> { ["cco"] = 1 }));
        await bench.Client().RecordActionAsync(new SurveyAction("r1", "called-back", "cco"));
        report = await Reports(bench).DrawUpAsync();
        Assert.That(report.ListeningWithoutActing, Is.Empty);
        Assert.That(report.Surveys[0].Acted, Is.EqualTo(1));
    }

    [Test]
    public async Task Without_a_time_limit_a_survey_listens_without_acting_as_long_as_nobody_ever_acted()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "nps"));
        Assert.That((await Reports(bench).DrawUpAsync()).ListeningWithoutActing.Single().Survey, Is.EqualTo("nps"));
    }

    [Test]
    public async Task The_figures_say_so_too()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "nps"));
        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var figures = new ClosedLoopFigures(services.GetRequiredService<IMeterFactory>(), Reports(bench));
        await figures.RefreshAsync(default);
        var seen = new Dictionary<string, long>();
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen[$"{instrument.Name} {string.Join(' ', tags.ToArray().Select(static tag => tag.Value))}"] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        Assert.That(seen["surveys.listening_without_acting nps"], Is.EqualTo(1));
        Assert.That(seen["surveys.listening_without_acting delivery"], Is.Zero);
        Assert.That(seen["surveys.loop nps answered"], Is.EqualTo(1));
    }

    [Test]
    public async Task A_detected_emotion_starts_the_workflow_of_the_policy_once()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery") { EmotionDetected = true });
        await bench.Client().RecordResponseAsync(new SurveyResponse("r2", "delivery") { EmotionDetected = false });
        var workflows = new Workflows();
        Assert.That(await Runner(bench, workflows).RunAsync(default), Is.EqualTo(1));
        Assert.That(await Runner(bench, workflows).RunAsync(default), Is.Zero);
        Assert.That(workflows.Started.Single(), Is.EqualTo(new WorkflowStart("r1", "delivery", "callback", "cco", DecisionBench.Noon)));
    }

    [Test]
    public async Task A_workflow_that_cannot_be_started_is_asked_for_again()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await bench.Client().RecordResponseAsync(new SurveyResponse("r1", "delivery") { EmotionDetected = true });
        var workflows = new Workflows { Fails = true };
        Assert.That(await Runner(bench, workflows).RunAsync(default), Is.Zero);
        Assert.That(await Runner(bench).RunAsync(default), Is.Zero);
        bench.Clock.Now += TimeSpan.FromMinutes(6);
        workflows.Fails = false;
        Assert.That(await Runner(bench, workflows).RunAsync(default), Is.EqualTo(1));
    }

    private static ClosedLoopReports Reports(DecisionBench bench) => new(bench.Ledger, bench.Policy, bench.Clock);

    private static WorkflowRunner Runner(DecisionBench bench, params ISurveyWorkflows[] workflows) =>
        new(bench.Ledger.Loop, workflows, bench.Clock, NullLogger<WorkflowRunner>.Instance);

    private sealed class Workflows : ISurveyWorkflows
    {
        public bool Fails { get; set; }

        public List<WorkflowStart> Started { get; } = [];

        public Task StartAsync(WorkflowStart start, CancellationToken cancellation)
        {
            if (Fails)
            {
                throw new InvalidOperationException("The CRM is down.");
            }

            Started.Add(start);
            return Task.CompletedTask;
        }
    }
}
