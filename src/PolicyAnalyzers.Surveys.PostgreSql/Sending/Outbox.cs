using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Sending;

/// <summary>What is to be sent: a small table that holds nothing else, so that a lease costs the same however much was ever sent.</summary>
internal sealed class Outbox(Database database, PersonKeys people, Settling settling) : IOutbox
{
    private const int Page = 500;

    private const string ExpiredSql =
        $"""
        SELECT {OutboxRows.Columns} FROM outbox WHERE state = 'Queued' AND send_before <= $1 AND (lease_token IS NULL OR ready_at <= $1)
        ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
        """;

    private const string LeaseSql =
        $"""
        UPDATE outbox SET lease_token = $4, worker = $5, ready_at = $6 WHERE id IN (
            SELECT id FROM outbox WHERE ready_at <= $1 AND (state = 'Sending' OR send_before > $1) AND platform <> ALL($2) ORDER BY ready_at LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING {OutboxRows.Columns}
        """;

    private const string BeginSql =
        """
        UPDATE outbox SET state = 'Sending', attempts = attempts + 1
        WHERE id = $1 AND lease_token = $2 AND ready_at > $3 AND send_before > $3 AND NOT EXISTS (
            SELECT FROM suppression WHERE (person = ANY($4) OR address = ANY($7)) AND (channel IS NULL OR channel = $5) AND (platform IS NULL OR platform = $6))
        """;

    // Whatever its state: one that is begun meanwhile must not slip between two statements.
    private const string LockSql =
        $"""
        SELECT {OutboxRows.Columns} FROM outbox WHERE id > $1 AND (person = ANY($2) OR addresses[1] = ANY($3))
            AND ($4::text IS NULL OR channel = $4) AND ($5::text IS NULL OR platform = $5) AND ($6::text[] IS NULL OR survey = ANY($6))
        ORDER BY id LIMIT $7 FOR UPDATE
        """;

    // Its request is out and cannot be taken back, but it is not begun again.
    private const string HoldSql = "UPDATE outbox SET send_before = '-infinity' WHERE id = ANY($1)";

    public async Task<IReadOnlyList<OutboxItem>> LeaseAsync(OutboxLease lease, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await CancelExpiredAsync(session, lease).ConfigureAwait(false);
                var token = $"{lease.Worker} {Guid.NewGuid():N}";
                await using var take = session.Batch().Add(
                    LeaseSql, lease.Now, lease.ExceptPlatforms.ToArray(), lease.Most, token, lease.Worker, lease.Now + lease.Duration);
                var items = await take.ListAsync(row => Leased(OutboxRows.Read(row), token)).ConfigureAwait(false);
                await session.CommitAsync().ConfigureAwait(false);
                items.Sort(static (one, other) => one.QueuedAt.CompareTo(other.QueuedAt));
                return items;
            },
            cancellation).ConfigureAwait(false);

    public Task<bool> BeginAsync(OutboxItem item, string? address, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                var (person, to) = (people.OfPerson(item.PersonId), people.OfOptOut(address));
                await using var begin = session.LastBatch().Lock(person, to)
                    .Add(BeginSql, item.InvitationId, item.LeaseToken, now, person, item.Channel, item.Platform, to);
                return await session.CommitAsync(begin).ConfigureAwait(false) == 1;
            },
            cancellation);

    public Task<bool> SettleAsync(OutboxItem item, Settlement settlement, CancellationToken cancellation) =>
        database.RunAsync(session => settling.SettleAsync(session, item, settlement), cancellation);

    public async Task<int> CancelAsync(OutboxCancellation which, CancellationToken cancellation)
    {
        var (cancelled, last) = (0, "");
        while (true)
        {
            var page = await database.RunAsync(session => CancelPageAsync(session, which, last), cancellation).ConfigureAwait(false);
            cancelled += page.Count(static item => item.State == OutboxState.Queued);
            if (page.Count < Page)
            {
                return cancelled;
            }

            last = page[^1].InvitationId;
        }
    }

    public async Task<IReadOnlyList<OutboxItem>> ListAsync(OutboxState state, int most, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var select = state is OutboxState.Queued or OutboxState.Sending
                    ? session.Batch().Add($"SELECT {OutboxRows.Columns} FROM outbox WHERE state = $1 ORDER BY ready_at, id LIMIT $2", state.ToString(), most)
                    : session.Batch().Add($"SELECT {OutboxRows.SettledColumns} FROM contact WHERE state = $1 ORDER BY queued_at, id LIMIT $2", state.ToString(), most);
                return await select.ListAsync(OutboxRows.Read).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

    public async Task<IReadOnlyDictionary<OutboxState, long>> CountAsync(CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var count = session.Batch().Add(
                    "SELECT state, count(*) FROM outbox GROUP BY state UNION ALL SELECT state, sum(number)::bigint FROM tally GROUP BY state HAVING sum(number) > 0");
                var rows = await count.ListAsync(static row => (State: Enum.Parse<OutboxState>(row.GetString(0)), Number: row.GetInt64(1))).ConfigureAwait(false);
                return rows.ToDictionary(static row => row.State, static row => row.Number);
            },
            cancellation).ConfigureAwait(false);

    public Task<bool> ResolveAsync(string invitationId, bool wasSent, string by, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(session => settling.ResolveAsync(session, invitationId, wasSent, by, now), cancellation);

    /// <summary>Locks what is queued for a person, to be cancelled.</summary>
    public static async Task<List<OutboxItem>> LockQueuedAsync(Session session, Guid[] person) =>
        [.. (await LockAsync(session, "", person, [], null, null, null, int.MaxValue).ConfigureAwait(false)).Where(static item => item.State == OutboxState.Queued)];

    private async Task<List<OutboxItem>> CancelPageAsync(Session session, OutboxCancellation which, string after)
    {
        Guid[] person = which.PersonId is null ? [] : people.OfPerson(which.PersonId);
        var items = await LockAsync(
            session, after, person, people.OfAddress(which.Address), which.Channel, which.Platform, which.Surveys?.ToArray(), Page).ConfigureAwait(false);
        await using var hold = session.Batch()
            .Add(HoldSql, items.Where(static item => item.State == OutboxState.Sending).Select(static item => item.InvitationId).ToArray());
        if (which.Surveys is null)
        {
            hold.Add("DELETE FROM deferral WHERE person = ANY($1)", person);
        }

        await hold.RunAsync().ConfigureAwait(false);
        if (items.FindAll(static item => item.State == OutboxState.Queued) is { Count: > 0 } queued)
        {
            await settling.CancelAsync(session, queued, new Settlement(OutboxState.Cancelled, which.At, "taken back") { Refusal = which.Reason }).ConfigureAwait(false);
        }

        await session.CommitAsync().ConfigureAwait(false);
        return items;
    }

    private async Task CancelExpiredAsync(Session session, OutboxLease lease)
    {
        await using var select = session.Batch().Add(ExpiredSql, lease.Now, lease.Most);
        var expired = await select.ListAsync(OutboxRows.Read).ConfigureAwait(false);
        if (expired.Count > 0)
        {
            await settling.CancelAsync(session, expired, new Settlement(OutboxState.Cancelled, lease.Now, "it was not sent in time")).ConfigureAwait(false);
        }
    }

    private static async Task<List<OutboxItem>> LockAsync(
        Session session, string after, Guid[] person, Guid[] address, string? channel, string? platform, string[]? surveys, int most)
    {
        await using var select = session.Batch().Add(LockSql, after, person, address, channel, platform, surveys, most);
        return await select.ListAsync(OutboxRows.Read).ConfigureAwait(false);
    }

    private static OutboxItem Leased(OutboxItem item, string token) => item with { LeaseToken = token, WasInterrupted = item.State == OutboxState.Sending };
}
