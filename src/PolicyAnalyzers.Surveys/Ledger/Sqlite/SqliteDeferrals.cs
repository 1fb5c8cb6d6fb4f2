using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>What is to be decided later, in a file.</summary>
internal sealed class SqliteDeferrals(SqliteStore store, IdentifierKeys keys, SqliteAudit audit) : IDeferrals
{
    public Task DeferAsync(Deferral deferral, AuditEvent audited, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            session.Run(
                """
                INSERT INTO deferral (id, person, invitation, due_at) VALUES ($0, $1, $2, $3)
                ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, lease_until = NULL
                """,
                deferral.Id, keys.OfPerson(deferral.Invitation.PersonId)[0], JsonSerializer.Serialize(deferral.Invitation), deferral.DueAt);
            return audit.Append(session, audited);
        },
        cancellation);

    public Task<IReadOnlyList<Deferral>> LeaseDueAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation) =>
        store.WriteAsync<IReadOnlyList<Deferral>>(
            session =>
            {
                var due = session.Query(
                    "SELECT id, invitation, due_at FROM deferral WHERE due_at <= $0 AND (lease_until IS NULL OR lease_until <= $0) ORDER BY due_at LIMIT $1",
                    static reader => new Deferral(reader.GetString(0), JsonSerializer.Deserialize<SurveyInvitation>(reader.GetString(1))!, reader.Time(2)!.Value),
                    now, most);
                foreach (var deferral in due)
                {
                    session.Run("UPDATE deferral SET lease_until = $1 WHERE id = $0", deferral.Id, now + duration);
                }

                return due;
            },
            cancellation);

    public Task RemoveAsync(string deferralId, CancellationToken cancellation) =>
        store.WriteAsync(session => session.Run("DELETE FROM deferral WHERE id = $0", deferralId), cancellation);
}
