using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Partitions;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Audit;

/// <summary>
/// Adds rows to the audit trail. A transaction takes the first chain that no other transaction holds, and holds it until it commits; so a single writer writes
/// one chain, and many do not wait for each other. The chain is the last thing that a transaction locks, so that no two wait for each other in a circle.
/// </summary>
internal sealed class ChainWriter(AuditSealer sealer)
{
    private const string FreeHead = "SELECT lane, sequence, hash FROM audit_head ORDER BY lane LIMIT 1 FOR UPDATE SKIP LOCKED";
    private const string OneHead = "SELECT lane, sequence, hash FROM audit_head WHERE lane = $1 FOR UPDATE";
    private const string AnyHead = "SELECT lane, sequence, hash FROM audit_head WHERE lane = (SELECT min(lane) + floor(random() * count(*))::integer FROM audit_head) FOR UPDATE";

    /// <summary>Adds the taking of a chain to statements, as their last one.</summary>
    public static SqlBatch AddHead(SqlBatch batch) => batch.Add(FreeHead);

    /// <summary>The head of the chain that was taken, from the result of <see cref="AddHead"/>; null where every chain is held.</summary>
    public static async Task<AuditAnchor?> ReadHeadAsync(NpgsqlDataReader reader) =>
        await reader.ReadAsync().ConfigureAwait(false)
            ? new AuditAnchor(reader.GetInt32(0), reader.GetInt64(1), Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(2)))
            : null;

    /// <summary>Takes a chain: one that is free, or else any, for which it waits.</summary>
    public static async Task<AuditAnchor> TakeAsync(Session session) =>
        await TakeAsync(session, FreeHead).ConfigureAwait(false) ?? await WaitAsync(session).ConfigureAwait(false);

    /// <summary>Waits for a chain where none is free.</summary>
    public static async Task<AuditAnchor> WaitAsync(Session session) =>
        await TakeAsync(session, AnyHead).ConfigureAwait(false) ?? throw new InvalidOperationException("The table audit_head was emptied.");

    /// <summary>Adds the writing of rows to statements. The chain has to be held.</summary>
    public void Add(Session session, SqlBatch batch, AuditAnchor head, params IEnumerable<AuditNote> notes)
    {
        var last = head;
        foreach (var note in notes)
        {
            var entry = sealer.Seal(note.Event, last, note.PersonHash);
            session.Writes(PartitionedTable.Audit, entry.Event.At);
            AuditRows.AddInsert(batch, entry);
            last = new AuditAnchor(entry.Lane, entry.Sequence, entry.Hash);
        }

        batch.Add("UPDATE audit_head SET sequence = $2, hash = $3 WHERE lane = $1", last.Lane, last.Sequence, Convert.FromHexString(last.Hash));
    }

    /// <summary>Takes a chain, writes rows and commits whatever the transaction did.</summary>
    public async Task CommitAsync(Session session, params IEnumerable<AuditNote> notes)
    {
        var head = await TakeAsync(session).ConfigureAwait(false);
        await using var last = session.LastBatch();
        Add(session, last, head, notes);
        await session.CommitAsync(last).ConfigureAwait(false);
    }

    /// <summary>Waits for one chain.</summary>
    public static async Task<AuditAnchor> TakeAsync(Session session, int lane) =>
        await TakeAsync(session, OneHead, lane).ConfigureAwait(false) ?? throw new InvalidOperationException("A row of the table audit_head was removed.");

    private static async Task<AuditAnchor?> TakeAsync(Session session, string sql, params SqlValue[] values)
    {
        await using var take = session.Batch().Add(sql, values);
        await using var reader = await take.ReadAsync().ConfigureAwait(false);
        return await ReadHeadAsync(reader).ConfigureAwait(false);
    }
}
