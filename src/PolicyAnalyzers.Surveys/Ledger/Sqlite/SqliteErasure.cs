using System;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Erasure of a person, within the caller's transaction.</summary>
internal static class SqliteErasure
{
    /// <summary>Takes a person out of every table. What is queued is cancelled first; an opt-out stays, as a hash that leads nowhere without the person's id.</summary>
    public static int Run(SqliteSession session, SqliteAudit audit, string hashes, DateTimeOffset now)
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
}
