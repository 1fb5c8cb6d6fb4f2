using System;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>
/// The audit row that goes with what came of an item. Every store writes it in the transaction that changes the item, so that both agree, with the hash
/// of the person that it holds: the person may have been erased while the item was on its way.
/// </summary>
public static class SettlementAudit
{
    /// <summary>The row of a settlement.</summary>
    public static AuditEvent Of(OutboxItem item, Settlement settlement)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        var kind = settlement.State switch
        {
            OutboxState.Queued => AuditKind.Retried,
            OutboxState.Delivered => AuditKind.Delivered,
            OutboxState.Unknown => AuditKind.OutcomeUnknown,
            OutboxState.DeadLetter => AuditKind.DeadLettered,
            OutboxState.Cancelled => AuditKind.Cancelled,
            _ => throw new ArgumentException($"An item cannot be settled as {settlement.State}.", nameof(settlement)),
        };
        return About(item, kind, settlement.At) with { Reason = settlement.Refusal, Clause = settlement.Clause?.ToString(), Detail = settlement.Reason };
    }

    /// <summary>The row of what somebody found out about an unknown outcome.</summary>
    public static AuditEvent OfResolution(OutboxItem item, bool wasSent, string by, DateTimeOffset now) =>
        About(item, AuditKind.Resolved, now) with { Detail = $"{(wasSent ? "it was sent" : "it was not sent")}, says {by}" };

    private static AuditEvent About(OutboxItem item, AuditKind kind, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new AuditEvent(kind, at)
        {
            Survey = item.Survey,
            Channel = item.Channel,
            Platform = item.Platform,
            InvitationId = item.InvitationId,
        };
    }
}
