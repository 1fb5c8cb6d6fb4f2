using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Sending;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Retention;

/// <summary>Takes a person out of every table. What is queued is cancelled first; an opt-out stays, as a hash that leads nowhere without the person's id.</summary>
internal sealed class Erasure(Database database, PersonKeys people, IdentifierKeys keys, AuditSealer sealer, ChainWriter chain, Settling settling)
{
    private const string OfContacts = "IN (SELECT id FROM contact WHERE person = ANY($1))";

    public Task<int> RunAsync([CustomerData("invite")] string personId, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                var person = people.OfPerson(personId);
                await using (var wait = session.Batch().Lock(person))
                {
                    await wait.RunAsync().ConfigureAwait(false);
                }

                var queued = await Outbox.LockQueuedAsync(session, person).ConfigureAwait(false);
                if (queued.Count > 0)
                {
                    await settling.CancelAsync(session, queued, new Settlement(OutboxState.Cancelled, now, "the person was erased")).ConfigureAwait(false);
                }

                await using var erase = session.Batch()
                    .Add("UPDATE outbox SET person_id = NULL, person = NULL, addresses = '{}' WHERE person = ANY($1)", person)
                    .Add($"UPDATE response SET invitation_id = NULL WHERE invitation_id {OfContacts}", person)
                    .Add("UPDATE contact SET person = NULL, person_hash = NULL, request_key = NULL WHERE person = ANY($1)", person)
                    .Add("DELETE FROM deferral WHERE person = ANY($1)", person)
                    .Add("DELETE FROM consent WHERE person = ANY($1)", person);
                var rows = await erase.RunAsync().ConfigureAwait(false);
                rows += await EraseAuditAsync(session, personId).ConfigureAwait(false);
                var erased = new AuditEvent(AuditKind.Erased, now) { Detail = FormattableString.Invariant($"{rows} rows no longer lead to a person") };
                await chain.CommitAsync(session, new AuditNote(erased)).ConfigureAwait(false);
                return rows;
            },
            cancellation);

    private async Task<int> EraseAuditAsync(Session session, string personId)
    {
        await using var select = session.Batch().Add($"SELECT {AuditRows.Columns} FROM audit WHERE person = ANY($1)", keys.OfPerson(personId).ToArray());
        var rows = await select.ListAsync(AuditRows.Read).ConfigureAwait(false);
        await using var update = session.Batch();
        foreach (var row in rows)
        {
            update.Add(
                "UPDATE audit SET person = $4, salt = NULL WHERE lane = $1 AND sequence = $2 AND at = $3", row.Lane, row.Sequence, row.Event.At, sealer.Erase(row).Person);
        }

        return rows.Count == 0 ? 0 : await update.RunAsync().ConfigureAwait(false);
    }
}
