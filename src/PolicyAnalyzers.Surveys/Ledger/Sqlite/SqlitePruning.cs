using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>
/// Removes what is older than a time, a batch in each transaction: the file has one writer, and decisions come in between. After each commit the audit chain
/// holds, so that an end in the middle leaves no more than work for the next time.
/// </summary>
internal sealed class SqlitePruning(SqliteStore store, SqliteAudit audit)
{
    /// <summary>How many rows one transaction looks at.</summary>
    public const int Batch = 500;

    /// <summary>Removes everything that is too old.</summary>
    /// <returns>How many rows were removed.</returns>
    public async Task<int> RunAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation)
    {
        var removed = 0;
        for (var last = (At: long.MinValue, Id: ""); ;)
        {
            var from = last;
            var (rows, gone, end) = await store.WriteAsync(session => Contacts(session, from, before, now), cancellation).ConfigureAwait(false);
            (removed, last) = (removed + gone, end);
            if (rows < Batch)
            {
                break;
            }
        }

        return removed
            + await RepeatAsync(session => Responses(session, before), cancellation).ConfigureAwait(false)
            + await RepeatAsync(session => Audit(session, before, now), cancellation).ConfigureAwait(false);
    }

    private async Task<int> RepeatAsync(Func<SqliteSession, int> removeBatch, CancellationToken cancellation)
    {
        for (var removed = 0; ;)
        {
            var batch = await store.WriteAsync(removeBatch, cancellation).ConfigureAwait(false);
            removed += batch;
            if (batch < Batch)
            {
                return removed;
            }
        }
    }

    // Goes through all that are old, since some of them have to stay and would be found again and again.
    private static (int Rows, int Gone, (long At, string Id) Last) Contacts(SqliteSession session, (long At, string Id) after, DateTimeOffset before, DateTimeOffset now)
    {
        var page = session.Query(
            """
            SELECT c.queued_at, c.invitation_id, c.expires_at <= $1 AND coalesce(o.state, 2) >= 2 AND coalesce(c.counts_from, 0) < $0 AND coalesce(c.responded_at, 0) < $0
                FROM contact AS c LEFT JOIN outbox AS o ON o.invitation_id = c.invitation_id
                WHERE c.queued_at < $0 AND (c.queued_at, c.invitation_id) > ($2, $3) ORDER BY c.queued_at, c.invitation_id LIMIT $4
            """,
            static reader => (At: reader.GetInt64(0), Id: reader.GetString(1), MayGo: reader.GetBoolean(2)),
            before, now, after.At, after.Id, Batch);
        if (page.Count == 0)
        {
            return (0, 0, after);
        }

        var gone = SqliteJson.Of(page.Where(static row => row.MayGo).Select(static row => row.Id));
        session.Run("DELETE FROM outbox WHERE invitation_id IN (SELECT value FROM json_each($0))", gone);
        var removed = session.Run("DELETE FROM contact WHERE invitation_id IN (SELECT value FROM json_each($0))", gone);
        return (page.Count, removed, (page[^1].At, page[^1].Id));
    }

    private static int Responses(SqliteSession session, DateTimeOffset before)
    {
        var gone = SqliteJson.Of(session.Query(
            "SELECT response_id FROM response WHERE acted_at < $0 AND at < $0 ORDER BY acted_at LIMIT $1", static reader => reader.GetString(0), before, Batch));
        session.Run("DELETE FROM action WHERE response_id IN (SELECT value FROM json_each($0))", gone);
        return session.Run("DELETE FROM response WHERE response_id IN (SELECT value FROM json_each($0))", gone);
    }

    // The oldest rows up to the first that is kept, and never the last of the chain. The row that says so is in the same transaction: what is left rests on it.
    private int Audit(SqliteSession session, DateTimeOffset before, DateTimeOffset now)
    {
        var head = SqliteAudit.Head(session);
        var gone = session.Query(
                "SELECT sequence, hash, at >= $0 FROM audit ORDER BY sequence LIMIT $1",
                static reader => (Sequence: reader.GetInt64(0), Hash: reader.GetString(1), IsKept: reader.GetBoolean(2)),
                before, Batch)
            .TakeWhile(row => !row.IsKept && row.Sequence < head.Sequence)
            .ToArray();
        if (gone is not [.., var (sequence, hash, _)])
        {
            return 0;
        }

        audit.Append(session, new AuditEvent(AuditKind.Pruned, now) { Detail = PruneNote.Of(sequence, hash) });
        session.Run("UPDATE audit_head SET pruned = $0", sequence);
        return session.Run("DELETE FROM audit WHERE sequence <= $0", sequence);
    }
}
