using System;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>What is written down of an item, given what is known. Nothing goes back to the queue that may have been sent.</summary>
/// <param name="options">How many attempts.</param>
/// <param name="backoff">The pause before the next one.</param>
internal sealed class ItemSettlement(DispatchOptions options, Backoff backoff)
{
    /// <summary>The check before sending stopped it.</summary>
    public Settlement OfCheck(OutboxItem item, DispatchDecision check, DateTimeOffset now)
    {
        var decision = check.Decision;
        if (item.WasInterrupted)
        {
            // It may be sent already, so that it can be neither taken back nor queued again.
            var reason = $"a worker ended while the request was out, and it may not be repeated: {decision.Reason}";
            return Unknown(now, reason) with { Refusal = decision.Reason, Clause = decision.Clause };
        }

        var back = decision.Kind == DecisionKind.Deferred ? decision.Until : check.IsTemporary ? now + backoff.After(item.Attempts + 1, null) : null;
        return new Settlement(back is null ? OutboxState.Cancelled : OutboxState.Queued, now, decision.Explanation)
        {
            NotBefore = back,
            Refusal = decision.Reason,
            Clause = decision.Clause,
        };
    }

    /// <summary>It was attempted.</summary>
    /// <param name="outcome">What the last request showed.</param>
    /// <param name="attempts">How many attempts were begun, this one included.</param>
    /// <param name="mayBeSentBefore">An earlier request of unknown outcome exists: then only that it was delivered is certain.</param>
    /// <param name="now">The time.</param>
    public Settlement OfOutcome(TransportOutcome outcome, int attempts, bool mayBeSentBefore, DateTimeOffset now)
    {
        var kind = mayBeSentBefore && outcome.Kind != TransportOutcomeKind.Delivered ? TransportOutcomeKind.Unknown : outcome.Kind;
        return kind switch
        {
            TransportOutcomeKind.Delivered => new Settlement(OutboxState.Delivered, now, outcome.Reason) { PlatformReference = outcome.PlatformReference },
            TransportOutcomeKind.NotSentForNow when attempts < options.MostAttempts => Back(outcome.Reason, attempts, outcome.RetryAfter, now),
            TransportOutcomeKind.NotSentForNow => new Settlement(OutboxState.DeadLetter, now, $"given up after {attempts} attempts: {outcome.Reason}"),
            TransportOutcomeKind.NotSentForGood => new Settlement(OutboxState.DeadLetter, now, outcome.Reason),
            _ => Unknown(now, outcome.Reason),
        };
    }

    /// <summary>It was not attempted, since the platform's circuit is open.</summary>
    public Settlement OfOpenCircuit(OutboxItem item, DateTimeOffset now) =>
        item.WasInterrupted
            ? Unknown(now, "a worker ended while the request was out, and the platform does not answer")
            : Back("the platform's circuit is open", item.Attempts + 1, options.OpenTime, now);

    /// <summary>Nobody knows, and nobody may try again.</summary>
    public static Settlement Unknown(DateTimeOffset now, string reason) => new(OutboxState.Unknown, now, reason);

    private Settlement Back(string reason, int attempts, TimeSpan? wish, DateTimeOffset now) =>
        new(OutboxState.Queued, now, reason) { NotBefore = now + backoff.After(attempts, wish) };
}
