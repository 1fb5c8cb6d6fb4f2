using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Telemetry;

namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>Sent, answered, acted as figures. They are those of the last refresh: a gauge must not wait for a store.</summary>
internal sealed class ClosedLoopFigures : IDisposable
{
    private readonly Meter meter;
    private readonly ClosedLoopReports reports;
    private volatile IReadOnlyList<SurveyLoopState> surveys = [];

    /// <summary>Gauges under <see cref="SurveyTelemetry.MeterName"/>.</summary>
    public ClosedLoopFigures(IMeterFactory meters, ClosedLoopReports reports)
    {
        this.reports = reports;
        meter = meters.Create(SurveyTelemetry.MeterName);
        meter.CreateObservableGauge("surveys.loop", Stages, "{person}", "Invitations sent, answers, and answers acted on, by survey.");
        meter.CreateObservableGauge("surveys.listening_without_acting", Silent, "{survey}", "1 where people answer and nobody acts, else 0, by survey.");
    }

    /// <summary>Reads the figures anew.</summary>
    /// <returns>Zero: there is nothing to hurry for.</returns>
    public async Task<int> RefreshAsync(CancellationToken cancellation)
    {
        surveys = (await reports.DrawUpAsync(0, cancellation).ConfigureAwait(false)).Surveys;
        return 0;
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<long>> Stages() => surveys.SelectMany(static survey => new[]
    {
        Stage(survey, "sent", survey.Sent),
        Stage(survey, "answered", survey.Answered),
        Stage(survey, "acted", survey.Acted),
    });

    private IEnumerable<Measurement<long>> Silent() => surveys.Select(static survey =>
        new Measurement<long>(survey.ListensWithoutActing ? 1 : 0, new KeyValuePair<string, object?>("survey", survey.Survey)));

    private static Measurement<long> Stage(SurveyLoopState survey, string stage, long count) =>
        new(count, new KeyValuePair<string, object?>("survey", survey.Survey), new KeyValuePair<string, object?>("stage", stage));
}
