using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Sending;

/// <summary>Writes what came of items to outbox, contact, tally and audit trail. Rows are locked in this order, and the chain last.</summary>
internal sealed class Settling(ChainWriter chain)
{
    private const string RetrySql =
        """
        WITH retried AS (
            UPDATE outbox SET state = 'Queued', ready_at = $4, lease_token = NULL, last_reason = $5 WHERE id = $1 AND lease_token = $3 RETURNING id)
        SELECT person_hash FROM contact JOIN retried ON contact.id = retried.id WHERE contact.id = $1 AND queued_at = $2
        """;

    private const string FinalSql =
        """
        WITH settled AS (DELETE FROM outbox WHERE id = $1 AND lease_token = $3 RETURNING attempts)
        UPDATE contact SET state = $4, counts_from = $5, reason = $6, platform_reference = $7, attempts = settled.attempts FROM settled
        WHERE contact.id = $1 AND contact.queued_at = $2 RETURNING person_hash
        """;

    private const string CancelSql =
        """
        WITH gone AS (DELETE FROM outbox WHERE id = ANY($1) RETURNING id, queued_at, attempts)
        UPDATE contact SET state = 'Cancelled', counts_from = NULL, reason = $2, attempts = gone.attempts FROM gone
        WHERE contact.id = gone.id AND contact.queued_at = gone.queued_at RETURNING contact.id, person_hash
        """;

    private const string ResolveSql =
        """
        UPDATE contact SET state = $2, counts_from = CASE WHEN $3 THEN counts_from END WHERE id = $1 AND state = 'Unknown'
        RETURNING id, survey, channel, platform, reminder_of, person_hash
        """;

    /// <summary>Settles an item that a lease holds.</summary>
    /// <returns>False where the lease does not hold it.</returns>
    public async Task<bool> SettleAsync(Session session, OutboxItem item, Settlement settlement)
    {
        AuditAnchor? head;
        string? person;
        await using (var change = session.Batch())
        {
            if (settlement.State == OutboxState.Queued)
            {
                change.Add(RetrySql, item.InvitationId, item.QueuedAt, item.LeaseToken, settlement.NotBefore ?? settlement.At, settlement.Reason);
            }
            else
            {
                change.Add(
                    FinalSql,
                    item.InvitationId, item.QueuedAt, item.LeaseToken, settlement.State.ToString(),
                    settlement.State is OutboxState.Delivered or OutboxState.Unknown ? settlement.At : (DateTimeOffset?)null, settlement.Reason, settlement.PlatformReference);
            }

            await using var reader = await ChainWriter.AddHead(change).ReadAsync().ConfigureAwait(false);
            if (!await reader.ReadAsync().ConfigureAwait(false))
            {
                return false;
            }

            person = reader.Text(0);
            await reader.NextResultAsync().ConfigureAwait(false);
            head = await ChainWriter.ReadHeadAsync(reader).ConfigureAwait(false);
        }

        head ??= await ChainWriter.WaitAsync(session).ConfigureAwait(false);
        await using var last = session.LastBatch();
        if (settlement.State != OutboxState.Queued)
        {
            last.Count(head.Lane, item.Survey, settlement.State, item.ReminderOf is not null, 1);
        }

        chain.Add(session, last, head, new AuditNote(SettlementAudit.Of(item, settlement), person));
        await session.CommitAsync(last).ConfigureAwait(false);
        return true;
    }

    /// <summary>Cancels items whose rows the transaction has locked, and takes the chain for it. The caller commits.</summary>
    public async Task CancelAsync(Session session, IReadOnlyCollection<OutboxItem> items, Settlement settlement)
    {
        Dictionary<string, string?> persons;
        await using (var change = session.Batch().Add(CancelSql, items.Select(static item => item.InvitationId).ToArray(), settlement.Reason))
        {
            persons = (await change.ListAsync(static row => (Id: row.GetString(0), Person: row.Text(1))).ConfigureAwait(false))
                .ToDictionary(static row => row.Id, static row => row.Person);
        }

        var head = await ChainWriter.TakeAsync(session).ConfigureAwait(false);
        await using var write = session.Batch();
        foreach (var group in items.GroupBy(static item => (item.Survey, IsReminder: item.ReminderOf is not null)).OrderBy(static group => group.Key))
        {
            write.Count(head.Lane, group.Key.Survey, OutboxState.Cancelled, group.Key.IsReminder, group.Count());
        }

        chain.Add(session, write, head, items.Select(item => new AuditNote(SettlementAudit.Of(item, settlement), persons.GetValueOrDefault(item.InvitationId))));
        await write.RunAsync().ConfigureAwait(false);
    }

    /// <summary>Writes what somebody found out about an unknown outcome, and commits.</summary>
    public async Task<bool> ResolveAsync(Session session, string invitationId, bool wasSent, string by, DateTimeOffset now)
    {
        var state = wasSent ? OutboxState.Delivered : OutboxState.DeadLetter;
        await using var change = session.Batch().Add(ResolveSql, invitationId, state.ToString(), wasSent);
        var found = await change.ListAsync(static row => (
            Item: new OutboxItem(row.GetString(0), "", row.GetString(1), row.GetString(2), row.GetString(3)) { ReminderOf = row.Text(4) },
            Person: row.Text(5))).ConfigureAwait(false);
        if (found is not [var (item, person)])
        {
            return false;
        }

        var head = await ChainWriter.TakeAsync(session).ConfigureAwait(false);
        await using var last = session.LastBatch()
            .Count(head.Lane, item.Survey, OutboxState.Unknown, item.ReminderOf is not null, -1)
            .Count(head.Lane, item.Survey, state, item.ReminderOf is not null, 1);
        chain.Add(session, last, head, new AuditNote(SettlementAudit.OfResolution(item, wasSent, by, now), person));
        await session.CommitAsync(last).ConfigureAwait(false);
        return true;
    }
}
