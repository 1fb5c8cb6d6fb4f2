using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>The requests that are made for one item under one lease.</summary>
internal sealed class Attempt(OutboxItem item, string? address, SteadyTime time, TimeProvider clock, DispatchOptions options, IOutbox outbox)
{
    private bool isUnknown = item.WasInterrupted;

    /// <summary>How many attempts were begun, those of earlier leases included.</summary>
    public int Begun { get; private set; } = item.Attempts;

    /// <summary>Whether a request went out under this lease, or may have under an earlier one.</summary>
    public bool HasBegun => isUnknown || Begun > item.Attempts;

    /// <summary>Whether a request before the last one had an unknown outcome.</summary>
    public bool MayBeSentBefore { get; private set; }

    /// <summary>Begins and sends.</summary>
    /// <returns>What is known; null where it must not be sent.</returns>
    public async Task<TransportOutcome?> SendAsync(ISurveyTransport transport, TransportRequest request)
    {
        // The ledger knows that the request goes out before it does: whoever finds the item after a crash must not take it for unsent.
        if (!await outbox.BeginAsync(item, address, time.Now, CancellationToken.None).ConfigureAwait(false))
        {
            return null;
        }

        Begun++;
        MayBeSentBefore = isUnknown;
        var outcome = await SendInTimeAsync(transport, request).ConfigureAwait(false);
        isUnknown |= outcome.Kind == TransportOutcomeKind.Unknown;
        return outcome;
    }

    private async Task<TransportOutcome> SendInTimeAsync(ISurveyTransport transport, TransportRequest request)
    {
        using var patience = new CancellationTokenSource(options.SendTime, clock);
        try
        {
            return await transport.SendAsync(request, patience.Token).WaitAsync(options.SendTime, clock).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // A transport throws nothing; what one throws all the same tells nothing of what was sent, and may repeat an address.
            var reason = fault is TimeoutException or OperationCanceledException ? "no answer in time" : $"the transport failed with {fault.GetType().Name}";
            return new TransportOutcome(TransportOutcomeKind.Unknown, reason) { IsPlatformFault = true };
        }
    }
}
