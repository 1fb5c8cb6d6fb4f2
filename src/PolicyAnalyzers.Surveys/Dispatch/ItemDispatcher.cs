using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>Takes one leased item to its end: check, begin, send, settle.</summary>
internal sealed class ItemDispatcher(
    IOutbox outbox,
    IDispatchCheck check,
    IEnumerable<ISurveyTransport> transports,
    PlatformCircuits circuits,
    ItemSettlement settlements,
    DispatchOptions options,
    TimeProvider clock,
    ILogger<ItemDispatcher> logger)
{
    private readonly Dictionary<string, ISurveyTransport> transports = transports.ToDictionary(static transport => transport.Platform, StringComparer.Ordinal);

    /// <summary>Dispatches one item. Before it begins it may be given up at any time: its lease ends, and another worker takes it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="time">The time since it was leased.</param>
    /// <param name="cancellation">Asks to stop. What has begun is brought to its end all the same, or a shutdown would leave outcomes that nobody knows.</param>
    public async Task DispatchAsync(OutboxItem item, SteadyTime time, CancellationToken cancellation)
    {
        if (item.WasInterrupted && !MayRepeat(item, time.Now))
        {
            await SettleAsync(item, ItemSettlement.Unknown(time.Now, "a worker ended while the request was out"), time).ConfigureAwait(false);
            return;
        }

        var decision = await check.CheckAsync(item, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (decision.Request is not { } request || !transports.TryGetValue(item.Platform, out var transport))
        {
            await SettleAsync(item, settlements.OfCheck(item, decision, time.Now), time).ConfigureAwait(false);
            return;
        }

        await SendAsync(item, request, decision.Address, transport, time).ConfigureAwait(false);
    }

    private bool MayRepeat(OutboxItem item, DateTimeOffset now) =>
        transports.TryGetValue(item.Platform, out var transport)
        && transport.HasIdempotencyKey
        && item.Attempts < options.MostAttempts
        && item.QueuedAt + options.KeyMemory > now;

    private async Task SendAsync(OutboxItem item, TransportRequest request, string? address, ISurveyTransport transport, SteadyTime time)
    {
        Settlement settlement;
        var attempt = new Attempt(item, address, time, clock, options, outbox);
        try
        {
            var outcome = await circuits.ExecuteAsync(item.Platform, () => attempt.SendAsync(transport, request)).ConfigureAwait(false);
            if (outcome is { Kind: TransportOutcomeKind.Unknown }
                && MayRepeat(item with { Attempts = attempt.Begun }, time.Now)
                && await MayStillGoAsync(item).ConfigureAwait(false))
            {
                // The same request under the same key, at once: the platform carries it out no second time, and says what became of the first.
                outcome = await circuits.ExecuteAsync(item.Platform, () => attempt.SendAsync(transport, request)).ConfigureAwait(false) ?? outcome;
            }

            if (outcome is null)
            {
                // Somebody took it back, or its lease ended: it is no longer this worker's.
                return;
            }

            settlement = settlements.OfOutcome(outcome, attempt.Begun, attempt.MayBeSentBefore, time.Now);
            if (outcome.RetryAfter is { } wish)
            {
                circuits.Pause(item.Platform, wish);
            }
        }
        catch (BrokenCircuitException)
        {
            settlement = attempt.HasBegun ? ItemSettlement.Unknown(time.Now, "no answer, and the platform's circuit opened") : settlements.OfOpenCircuit(item, time.Now);
        }

        await SettleAsync(item, settlement, time).ConfigureAwait(false);
    }

    private async Task<bool> MayStillGoAsync(OutboxItem item) => (await check.CheckAsync(item, CancellationToken.None).ConfigureAwait(false)).Request is not null;

    private async Task SettleAsync(OutboxItem item, Settlement settlement, SteadyTime time)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                if (!await outbox.SettleAsync(item, settlement, CancellationToken.None).ConfigureAwait(false))
                {
                    DispatchLog.TooLate(logger, item.InvitationId, settlement.State);
                }

                return;
            }
            catch (LedgerUnavailableException) when (time.Now < time.Start + options.Lease)
            {
                // What is known is not thrown away: for as long as the lease lasts nobody else takes the item.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(5000, 50 << Math.Min(failures, 8))), clock, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
