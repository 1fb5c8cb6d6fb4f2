using System;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Writes what came of an item to outbox, contact and audit trail, within the caller's transaction.</summary>
internal static class SqliteSettling
{
    /// <summary>Writes a settlement.</summary>
    public static void Write(SqliteSession session, SqliteAudit audit, OutboxItem item, Settlement settlement)
    {
        var isOpen = settlement.State == OutboxState.Queued;
        session.Run(
            """
            UPDATE outbox SET state = $1, not_before = coalesce($2, not_before), lease_token = NULL, lease_until = NULL, last_reason = $3,
                platform_reference = coalesce($4, platform_reference), person_id = CASE WHEN $5 THEN person_id END WHERE invitation_id = $0
            """,
            item.InvitationId, (int)settlement.State, settlement.NotBefore, settlement.Reason, settlement.PlatformReference, isOpen ? 1 : 0);
        if (!isOpen)
        {
            Count(session, item.InvitationId, settlement.State is OutboxState.Delivered or OutboxState.Unknown ? settlement.At : null);
        }

        audit.AppendAbout(session, item.InvitationId, SettlementAudit.Of(item, settlement));
    }

    /// <summary>Writes what somebody found out about an unknown outcome.</summary>
    public static void Resolve(SqliteSession session, SqliteAudit audit, OutboxItem item, bool wasSent, string by, DateTimeOffset now)
    {
        session.Run("UPDATE outbox SET state = $1 WHERE invitation_id = $0", item.InvitationId, (int)(wasSent ? OutboxState.Delivered : OutboxState.DeadLetter));
        if (!wasSent)
        {
            Count(session, item.InvitationId, null);
        }

        audit.AppendAbout(session, item.InvitationId, SettlementAudit.OfResolution(item, wasSent, by, now));
    }

    private static void Count(SqliteSession session, string invitationId, DateTimeOffset? from) =>
        session.Run("UPDATE contact SET counts_from = $1 WHERE invitation_id = $0", invitationId, from);
}
