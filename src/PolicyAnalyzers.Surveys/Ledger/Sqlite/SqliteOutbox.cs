using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>What is to be sent, in a file.</summary>
internal sealed class SqliteOutbox(SqliteStore store, IdentifierKeys keys, SqliteAudit audit) : IOutbox
{
    private const string Items =
        """
        SELECT o.invitation_id, o.person_id, c.survey, c.channel, c.platform, o.state, o.lease_token, o.attempts, c.queued_at, c.expires_at, o.data,
            o.reply_to, c.reminder_of, o.last_reason, o.send_before FROM outbox AS o JOIN contact AS c ON c.invitation_id = o.invitation_id
        """;

    public Task<IReadOnlyList<OutboxItem>> LeaseAsync(OutboxLease lease, CancellationToken cancellation) => store.WriteAsync<IReadOnlyList<OutboxItem>>(
        session =>
        {
            CancelExpired(session, lease);
            var due = session.Query(
                Items + """
                     WHERE o.state < 2 AND o.not_before <= $0 AND (o.lease_until IS NULL OR o.lease_until <= $0)
                        AND c.platform NOT IN (SELECT value FROM json_each($1)) ORDER BY o.not_before LIMIT $2
                    """,
                Item,
                lease.Now, SqliteJson.Of(lease.ExceptPlatforms), lease.Most);
            return due.ConvertAll(item => Lease(session, item, lease));
        },
        cancellation);

    public Task<bool> BeginAsync(OutboxItem item, string? address, DateTimeOffset now, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var query = new SuppressionQuery(item.PersonId, address, item.Channel, item.Platform);
            return SqliteSuppressions.Find(session, query, keys) is null && session.Run(
                """
                UPDATE outbox SET state = 1, attempts = attempts + 1
                    WHERE invitation_id = $0 AND lease_token = $1 AND lease_until > $2 AND send_before > $2 AND state IN (0, 1)
                """,
                item.InvitationId, item.LeaseToken, now) == 1;
        },
        cancellation);

    public Task<bool> SettleAsync(OutboxItem item, Settlement settlement, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var isHeld = session.Scalar(
                "SELECT 1 FROM outbox WHERE invitation_id = $0 AND lease_token = $1 AND state IN (0, 1)", item.InvitationId, item.LeaseToken) is not null;
            if (isHeld)
            {
                SqliteSettling.Write(session, audit, item, settlement);
            }

            return isHeld;
        },
        cancellation);

    public Task<int> CancelAsync(OutboxCancellation which, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var person = SqliteJson.Of(which.PersonId is null ? [] : keys.OfPerson(which.PersonId));
            var address = SqliteJson.Of(which.Address is null ? [] : keys.OfAddress(which.Address));

            // The plus keeps SQLite from going through all that is queued: the person's contacts are few.
            var items = session.Query(
                Items + """
                     WHERE +o.state < 2 AND o.invitation_id IN (
                            SELECT invitation_id FROM contact WHERE person IN (SELECT value FROM json_each($0)) UNION ALL
                            SELECT invitation_id FROM contact WHERE counts_from = 9223372036854775807 AND address IN (SELECT value FROM json_each($1)))
                        AND ($2 IS NULL OR c.channel = $2) AND ($3 IS NULL OR c.platform = $3) AND ($4 IS NULL OR c.survey IN (SELECT value FROM json_each($4)))
                    """,
                Item,
                person, address, which.Channel, which.Platform, which.Surveys is null ? null : SqliteJson.Of(which.Surveys));
            foreach (var item in items)
            {
                if (item.State == OutboxState.Queued)
                {
                    SqliteSettling.Write(session, audit, item, new Settlement(OutboxState.Cancelled, which.At, "taken back") { Refusal = which.Reason });
                }
                else
                {
                    // Its request is out and cannot be taken back, but it is not begun again.
                    session.Run("UPDATE outbox SET send_before = 0 WHERE invitation_id = $0", item.InvitationId);
                }
            }

            return items.Count(static item => item.State == OutboxState.Queued);
        },
        cancellation);

    public Task<IReadOnlyList<OutboxItem>> ListAsync(OutboxState state, int most, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<OutboxItem>>(store.Read(session => session.Query(
            $"{Items} WHERE o.state = $0 AND o.state {(state < OutboxState.Delivered ? "<" : ">=")} 2 ORDER BY o.not_before LIMIT $1",
            static reader => Item(reader) with { LeaseToken = "" },
            (int)state, most)));

    public Task<IReadOnlyDictionary<OutboxState, long>> CountAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<OutboxState, long>>(store.Read(session => session.Query(
            """
            SELECT state, count(*) FROM outbox WHERE state < 2 GROUP BY state UNION ALL
            SELECT state, count(*) FROM outbox WHERE state >= 2 GROUP BY state
            """,
            static reader => ((OutboxState)reader.GetInt32(0), reader.GetInt64(1)))).ToDictionary());

    public Task<bool> ResolveAsync(string invitationId, bool wasSent, string by, DateTimeOffset now, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var found = session.Query(Items + " WHERE o.invitation_id = $0 AND o.state = $1", Item, invitationId, (int)OutboxState.Unknown);
            foreach (var item in found)
            {
                SqliteSettling.Resolve(session, audit, item, wasSent, by, now);
            }

            return found.Count == 1;
        },
        cancellation);

    private static OutboxItem Lease(SqliteSession session, OutboxItem item, OutboxLease lease)
    {
        var token = $"{lease.Worker} {Guid.NewGuid():N}";
        session.Run(
            "UPDATE outbox SET lease_token = $1, lease_until = $2 WHERE invitation_id = $0", item.InvitationId, token, lease.Now + lease.Duration);
        return item with { LeaseToken = token, WasInterrupted = item.State == OutboxState.Sending };
    }

    private void CancelExpired(SqliteSession session, OutboxLease lease)
    {
        var expired = session.Query(
            Items + " WHERE o.state = 0 AND o.send_before <= $0 AND (o.lease_until IS NULL OR o.lease_until <= $0) LIMIT $1", Item, lease.Now, lease.Most);
        foreach (var item in expired)
        {
            SqliteSettling.Write(session, audit, item, new Settlement(OutboxState.Cancelled, lease.Now, "it was not sent in time"));
        }
    }

    private static OutboxItem Item(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.Text(1) ?? "", reader.GetString(2), reader.GetString(3), reader.GetString(4))
        {
            State = (OutboxState)reader.GetInt32(5),
            LeaseToken = reader.Text(6) ?? "",
            Attempts = reader.GetInt32(7),
            QueuedAt = reader.Time(8)!.Value,
            Expires = reader.Time(9)!.Value,
            Data = SqliteJson.List(reader.GetString(10)),
            ReplyTo = reader.Text(11),
            ReminderOf = reader.Text(12),
            LastReason = reader.Text(13),
            SendBefore = reader.Time(14)!.Value,
        };
}
