using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Audit;

/// <inheritdoc cref="IAuditTrail"/>
internal sealed class AuditTrail(Database database, ChainWriter chain, IdentifierKeys keys) : IAuditTrail
{
    // Rows are read a page at a time, so that no transaction stays open while somebody looks at them.
    private const int Page = 1000;

    private static readonly string ByChain = $"SELECT {AuditRows.Columns} FROM audit WHERE (lane, sequence, at) > ($1, $2, $3) ORDER BY lane, sequence, at LIMIT $4";

    public async Task AppendAsync(AuditEvent auditEvent, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await chain.CommitAsync(session, new AuditNote(auditEvent)).ConfigureAwait(false);
                return true;
            },
            cancellation).ConfigureAwait(false);

    public async IAsyncEnumerable<AuditEntry> ReadAsync(AuditQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (at, lane, sequence) = query.NewestFirst ? (DateTimeOffset.MaxValue, int.MaxValue, long.MaxValue) : (DateTimeOffset.MinValue, -1, 0L);
        for (var left = query.Most ?? int.MaxValue; left > 0;)
        {
            var most = Math.Min(left, Page);
            var rows = await PageAsync(batch => AuditSelection.Add(batch, query, keys, at, lane, sequence, most), cancellation).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return row;
                (at, lane, sequence) = (row.Event.At, row.Lane, row.Sequence);
            }

            left = rows.Count < most ? 0 : left - rows.Count;
        }
    }

    public async IAsyncEnumerable<AuditEntry> ReadChainsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (lane, sequence, at) = (-1, 0L, DateTimeOffset.MinValue);
        List<AuditEntry> rows;
        do
        {
            rows = await PageAsync(batch => batch.Add(ByChain, lane, sequence, at, Page), cancellation).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return row;
                (lane, sequence, at) = (row.Lane, row.Sequence, row.Event.At);
            }
        }
        while (rows.Count == Page);
    }

    public async Task<IReadOnlyList<AuditAnchor>> HeadsAsync(CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                var heads = new List<AuditAnchor>();
                await using var select = session.Batch().Add("SELECT lane, sequence, hash FROM audit_head WHERE sequence > 0 ORDER BY lane");
                await using var reader = await select.ReadAsync().ConfigureAwait(false);
                while (await ChainWriter.ReadHeadAsync(reader).ConfigureAwait(false) is { } head)
                {
                    heads.Add(head);
                }

                return heads;
            },
            cancellation).ConfigureAwait(false);

    private Task<List<AuditEntry>> PageAsync(Action<SqlBatch> statement, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var select = session.Batch();
                statement(select);
                return await select.ListAsync(AuditRows.Read).ConfigureAwait(false);
            },
            cancellation);
}
