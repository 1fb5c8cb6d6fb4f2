using System;
using System.Collections.Generic;
using System.Linq;
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

    private const string Filter =
        """
        ($1::text[] IS NULL OR person = ANY($1)) AND ($2::text IS NULL OR invitation_id = $2) AND ($3::text IS NULL OR survey = $3)
        AND ($4::text[] IS NULL OR kind = ANY($4)) AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6)
        """;

    private static readonly string OldestFirst =
        $"SELECT {AuditRows.Columns} FROM audit WHERE {Filter} AND (at, lane, sequence) > ($7, $8, $9) ORDER BY at, lane, sequence LIMIT $10";

    private static readonly string NewestFirst =
        $"SELECT {AuditRows.Columns} FROM audit WHERE {Filter} AND (at, lane, sequence) < ($7, $8, $9) ORDER BY at DESC, lane DESC, sequence DESC LIMIT $10";

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
        var persons = query.PersonId is { } person ? keys.OfPerson(person).ToArray() : null;
        var kinds = query.Kinds.Count == 0 ? null : query.Kinds.Select(static kind => kind.ToString()).ToArray();
        var (at, lane, sequence) = query.NewestFirst ? (DateTimeOffset.MaxValue, int.MaxValue, long.MaxValue) : (DateTimeOffset.MinValue, -1, 0L);
        for (var left = query.Most ?? int.MaxValue; left > 0;)
        {
            var most = Math.Min(left, Page);
            var rows = await PageAsync(
                batch => batch.Add(
                    query.NewestFirst ? NewestFirst : OldestFirst,
                    persons, query.InvitationId, query.Survey, kinds, query.From, query.To, at, lane, sequence, most),
                cancellation).ConfigureAwait(false);
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
