using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>Sends what is queued, several at a time. Any number of processes may do so over one ledger.</summary>
internal sealed class SurveyDispatcher(
    IOutbox outbox, ItemDispatcher items, PlatformCircuits circuits, ClockGuard guard, DispatchOptions options, TimeProvider clock, ILogger<SurveyDispatcher> logger)
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    private readonly string worker = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Sends what is due now, at most one item for each worker, and waits for it.</summary>
    /// <returns>How many items were dealt with.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellation)
    {
        var time = new SteadyTime(clock);
        var leased = await LeaseAsync(options.Workers, time, cancellation).ConfigureAwait(false) ?? [];
        await Task.WhenAll(leased.Select(item => DispatchAsync(item, time, cancellation))).ConfigureAwait(false);
        return leased.Count;
    }

    /// <summary>Sends until it is told to stop; then it waits for what has begun.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(options.Workers);
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                var slots = await TakeAsync(free, cancellation).ConfigureAwait(false);
                var time = new SteadyTime(clock);
                var found = await LeaseAsync(slots, time, cancellation).ConfigureAwait(false);
                var leased = found ?? [];
                if (leased.Count < slots)
                {
                    free.Release(slots - leased.Count);
                }

                foreach (var item in leased)
                {
                    _ = DispatchAsync(item, time, cancellation).ContinueWith(_ => free.Release(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
                }

                if (leased.Count == 0)
                {
                    await Task.Delay(found is null ? PauseAfterFailure : options.Idle, clock, cancellation).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Told to stop.
        }

        for (var slot = 0; slot < options.Workers; slot++)
        {
            await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static async Task<int> TakeAsync(SemaphoreSlim free, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation).ConfigureAwait(false);
        var slots = 1;
        while (free.Wait(0, CancellationToken.None))
        {
            slots++;
        }

        return slots;
    }

    // Null where nothing can be leased now.
    private async Task<IReadOnlyList<OutboxItem>?> LeaseAsync(int most, SteadyTime time, CancellationToken cancellation)
    {
        if (!guard.IsReliable)
        {
            // By a clock that was put forward everything queued would be out of date, and would be cancelled.
            DispatchLog.NoClock(logger, guard.Drift);
            return null;
        }

        try
        {
            return await outbox.LeaseAsync(new OutboxLease(worker, most, time.Start, options.Lease) { ExceptPlatforms = circuits.Paused }, cancellation).ConfigureAwait(false);
        }
        catch (LedgerUnavailableException fault)
        {
            DispatchLog.NoLedger(logger, fault.Message);
            return null;
        }
    }

    private async Task DispatchAsync(OutboxItem item, SteadyTime time, CancellationToken cancellation)
    {
        try
        {
            await items.DispatchAsync(item, time, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Nothing has begun; the lease ends by itself.
        }
        catch (Exception fault)
        {
            // One item must not stop the others. What it throws may hold an identifier, so only its type is told.
            DispatchLog.Failed(logger, item.InvitationId, fault.GetType().Name);
        }
    }
}
