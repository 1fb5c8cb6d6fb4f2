using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Telemetry;

/// <summary>How much waits, is not known, was given up, and is overdue. Counted now and then, since a gauge may not wait for a store.</summary>
internal sealed class OutboxFigures : IDisposable
{
    private readonly ISurveyLedger ledger;
    private readonly TimeProvider clock;
    private readonly Meter meter;
    private volatile IReadOnlyDictionary<OutboxState, long> counts = new Dictionary<OutboxState, long>();
    private volatile IReadOnlyList<LoopSummary> loops = [];

    /// <summary>Gauges under <see cref="SurveyTelemetry.MeterName"/>.</summary>
    public OutboxFigures(ISurveyLedger ledger, TimeProvider clock, IMeterFactory meters)
    {
        this.ledger = ledger;
        this.clock = clock;
        meter = meters.Create(SurveyTelemetry.MeterName);
        meter.CreateObservableGauge("surveys.outbox", () => counts.Select(static each => new Measurement<long>(each.Value, new KeyValuePair<string, object?>("state", each.Key.ToString()))), "{invitation}", "Invitations, by state.");
        meter.CreateObservableGauge("surveys.loop.overdue", () => loops.Select(static each => new Measurement<long>(each.Overdue, new KeyValuePair<string, object?>("survey", each.Survey))), "{response}", "Answers on which somebody should have acted by now.");
    }

    /// <summary>Counts anew.</summary>
    /// <returns>Zero: there is nothing to hurry for.</returns>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        counts = await ledger.Outbox.CountAsync(cancellation).ConfigureAwait(false);
        loops = await ledger.Loop.SummariseAsync(clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        return 0;
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}
