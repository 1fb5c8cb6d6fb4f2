using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>An invitation on its way.</summary>
/// <param name="InvitationId">Its random id.</param>
/// <param name="PersonId">The host's opaque id of the person; erased from the store once the item is settled.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Platform">The platform's id in the policy.</param>
[CustomerData("invite")]
public sealed record OutboxItem(string InvitationId, string PersonId, string Survey, string Channel, string Platform)
{
    /// <summary>Its state.</summary>
    public OutboxState State { get; init; }

    /// <summary>The key under which a platform carries it out once; the same at every attempt.</summary>
    public string IdempotencyKey => InvitationId;

    /// <summary>What a worker shows to settle it: differs with each lease. Empty where it is only listed.</summary>
    public string LeaseToken { get; init; } = "";

    /// <summary>A worker died or was too slow after it began: it may have been sent. To be sent again only with an idempotency key.</summary>
    public bool WasInterrupted { get; init; }

    /// <summary>How many attempts were begun before this one.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>After this it is not sent any more.</summary>
    public DateTimeOffset SendBefore { get; init; }

    /// <summary>After this it, and any link in it, holds no more.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>Categories of data that the platform receives.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>The id under <c>channels-in</c> that answers go to.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The invitation that this reminds of.</summary>
    public string? ReminderOf { get; init; }

    /// <summary>What came of the last attempt; null before the first one.</summary>
    public string? LastReason { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Survey} by {Channel}, invitation {InvitationId}";
}
