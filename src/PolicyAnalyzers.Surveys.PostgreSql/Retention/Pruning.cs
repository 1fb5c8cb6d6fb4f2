using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Partitions;
using PolicyAnalyzers.Surveys.PostgreSql.Sending;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Retention;

/// <summary>Removes what is older than a time: partitions as a whole where nothing of them is kept, rows elsewhere.</summary>
internal sealed class Pruning(Database database, ChainWriter chain)
{
    private const string ContactIsOld =
        "queued_at < $1 AND send_before < $1 AND expires < $1 AND state <> 'Queued' AND coalesce(counts_from, '-infinity') < $1 AND coalesce(responded_at, '-infinity') < $1";

    private const string AuditIsOld = "at < $1 AND sequence <= (SELECT pruned FROM audit_head WHERE audit_head.lane = audit.lane)";

    private const string CutSql =
        """
        SELECT sequence, hash FROM audit WHERE lane = $1 AND sequence < coalesce(
            (SELECT min(sequence) FROM audit WHERE lane = $1 AND at >= $2), (SELECT sequence FROM audit_head WHERE lane = $1))
        ORDER BY sequence DESC LIMIT 1
        """;

    public async Task<int> RunAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await database.RunAsync(session => ContactsAsync(session, before), cancellation).ConfigureAwait(false);
        rows += await database.RunAsync(session => ResponsesAsync(session, before), cancellation).ConfigureAwait(false);

        // The rows that say so are committed first: what is left rests on them. All that they name goes then in one transaction.
        foreach (var head in await HeadsAsync(cancellation).ConfigureAwait(false))
        {
            await database.RunAsync(session => NoteAsync(session, head.Lane, before, now), cancellation).ConfigureAwait(false);
        }

        return rows + await database.RunAsync(session => AuditAsync(session, before), cancellation).ConfigureAwait(false);
    }

    private static async Task<int> ContactsAsync(Session session, DateTimeOffset before)
    {
        var removed = new List<(string Survey, OutboxState State, bool IsReminder, long Number)>();
        foreach (var partition in await PartitionDropper.BeginAsync(session, PartitionedTable.Contact, before).ConfigureAwait(false))
        {
            removed.AddRange(await PartitionDropper.RemoveAsync(
                session,
                PartitionedTable.Contact,
                partition,
                ("survey, state, reminder_of IS NOT NULL, count(*)", "GROUP BY 1, 2, 3"),
                static row => (row.GetString(0), Enum.Parse<OutboxState>(row.GetString(1)), row.GetBoolean(2), row.GetInt64(3)),
                ContactIsOld,
                before).ConfigureAwait(false));
        }

        var head = await ChainWriter.TakeAsync(session).ConfigureAwait(false);
        await using var last = session.LastBatch();
        foreach (var (survey, state, isReminder, number) in removed)
        {
            last.Count(head.Lane, survey, state, isReminder, -number);
        }

        await session.CommitAsync(last).ConfigureAwait(false);
        return (int)removed.Sum(static group => group.Number);
    }

    private static async Task<int> ResponsesAsync(Session session, DateTimeOffset before)
    {
        await using var delete = session.LastBatch()
            .Add("DELETE FROM action USING response WHERE response_id = response.id AND response.at < $1 AND acted_at < $1", before)
            .Add("DELETE FROM response WHERE at < $1 AND acted_at < $1", before);
        return await session.CommitAsync(delete).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<AuditAnchor>> HeadsAsync(CancellationToken cancellation) =>
        await database.RunAsync(
            static async session =>
            {
                await using var select = session.Batch().Add("SELECT lane, sequence, hash FROM audit_head WHERE sequence > 0 ORDER BY lane");
                return await select.ListAsync(static row => new AuditAnchor(row.GetInt32(0), row.GetInt64(1), "")).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

    private async Task<bool> NoteAsync(Session session, int lane, DateTimeOffset before, DateTimeOffset now)
    {
        var head = await ChainWriter.TakeAsync(session, lane).ConfigureAwait(false);
        await using var select = session.Batch().Add(CutSql, lane, before);
        var cut = await select.ListAsync(static row => (Sequence: row.GetInt64(0), Hash: Convert.ToHexStringLower(row.GetFieldValue<byte[]>(1)))).ConfigureAwait(false);
        if (cut is not [var (sequence, hash)])
        {
            return false;
        }

        await using var last = session.LastBatch().Add("UPDATE audit_head SET pruned = $2 WHERE lane = $1", lane, sequence);
        chain.Add(session, last, head, new AuditNote(new AuditEvent(AuditKind.Pruned, now) { Detail = PruneNote.Of(sequence, hash) }));
        await session.CommitAsync(last).ConfigureAwait(false);
        return true;
    }

    private static async Task<int> AuditAsync(Session session, DateTimeOffset before)
    {
        var removed = 0L;
        foreach (var partition in await PartitionDropper.BeginAsync(session, PartitionedTable.Audit, before).ConfigureAwait(false))
        {
            removed += (await PartitionDropper.RemoveAsync(
                session, PartitionedTable.Audit, partition, ("count(*)", ""), static row => row.GetInt64(0), AuditIsOld, before).ConfigureAwait(false))[0];
        }

        await session.CommitAsync().ConfigureAwait(false);
        return (int)removed;
    }
}
