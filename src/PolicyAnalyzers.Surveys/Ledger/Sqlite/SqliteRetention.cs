using System;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Erasure of a person and removal of what is too old, within the caller's transaction.</summary>
internal static class SqliteRetention
{
    /// <summary>Takes a person out of every table. What is queued is cancelled first; an opt-out stays, as a hash that leads nowhere without the person's id.</summary>
    public static int Erase(SqliteSession session, SqliteAudit audit, string hashes, DateTimeOffset now)
    {
        const string Person = "person IN (SELECT value FROM json_each($0))";
        var queued = session.Query(
            $"""
            SELECT c.invitation_id, o.person_id, c.survey, c.channel, c.platform FROM contact AS c JOIN outbox AS o ON o.invitation_id = c.invitation_id
                WHERE c.{Person} AND o.state = 0
            """,
            static reader => new OutboxItem(reader.GetString(0), reader.Text(1) ?? "", reader.GetString(2), reader.GetString(3), reader.GetString(4)),
            hashes);
        foreach (var item in queued)
        {
            SqliteSettling.Write(session, audit, item, new Settlement(OutboxState.Cancelled, now, "the person was erased"));
        }

        var rows = session.Run($"UPDATE outbox SET person_id = NULL WHERE invitation_id IN (SELECT invitation_id FROM contact WHERE {Person})", hashes)
            + session.Run($"UPDATE response SET invitation_id = NULL WHERE invitation_id IN (SELECT invitation_id FROM contact WHERE {Person})", hashes)
            + session.Run($"UPDATE contact SET person = NULL, address = NULL, request_key = NULL WHERE {Person}", hashes)
            + session.Run($"DELETE FROM deferral WHERE {Person}", hashes)
            + session.Run($"DELETE FROM consent WHERE {Person}", hashes)
            + audit.Erase(session, hashes);
        audit.Append(session, new AuditEvent(AuditKind.Erased, now) { Detail = FormattableString.Invariant($"{rows} rows no longer lead to a person") });
        return rows;
    }

    /// <summary>Removes what is older than a time.</summary>
    public static int Prune(SqliteSession session, SqliteAudit audit, DateTimeOffset before, DateTimeOffset now)
    {
        const string Old =
            """
            SELECT c.invitation_id FROM contact AS c JOIN outbox AS o ON o.invitation_id = c.invitation_id WHERE c.queued_at < $0 AND c.expires_at <= $1
                AND o.state NOT IN (0, 1) AND coalesce(c.counts_from, 0) < $0 AND coalesce(c.responded_at, 0) < $0
            """;
        var rows = session.Run($"DELETE FROM outbox WHERE invitation_id IN ({Old})", before, now);
        session.Run("DELETE FROM contact WHERE queued_at < $0 AND invitation_id NOT IN (SELECT invitation_id FROM outbox)", before);
        rows += session.Run("DELETE FROM action WHERE response_id IN (SELECT response_id FROM response WHERE at < $0 AND acted_at < $0)", before);
        rows += session.Run("DELETE FROM response WHERE at < $0 AND acted_at < $0", before);

        // The row that says so is added first: what is left rests on it.
        var last = session.Query(
            """
            SELECT sequence, hash FROM audit
                WHERE sequence < (SELECT coalesce(min(sequence), (SELECT sequence FROM audit_head)) FROM audit WHERE at >= $0) ORDER BY sequence DESC LIMIT 1
            """,
            static reader => (Sequence: reader.GetInt64(0), Hash: reader.GetString(1)),
            before);
        foreach (var (sequence, hash) in last)
        {
            audit.Append(session, new AuditEvent(AuditKind.Pruned, now) { Detail = PruneNote.Of(sequence, hash) });
            session.Run("UPDATE audit_head SET pruned = $0", sequence);
            rows += session.Run("DELETE FROM audit WHERE sequence <= $0", sequence);
        }

        return rows;
    }
}
