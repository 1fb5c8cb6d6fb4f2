using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>What is to be decided later.</summary>
internal sealed class Deferrals(Database database, PersonKeys people, ChainWriter chain) : IDeferrals
{
    private const string LeaseSql =
        """
        UPDATE deferral SET ready_at = $3 WHERE id IN (SELECT id FROM deferral WHERE ready_at <= $1 ORDER BY ready_at LIMIT $2 FOR UPDATE SKIP LOCKED)
        RETURNING id, invitation::text, due_at
        """;

    public Task DeferAsync(Deferral deferral, AuditEvent audit, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var insert = session.Batch().Add(
                    """
                    INSERT INTO deferral (id, person, invitation, due_at, ready_at) VALUES ($1, $2, $3::jsonb, $4, $4)
                    ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, ready_at = excluded.ready_at
                    """,
                    deferral.Id, people.OfPerson(deferral.Invitation.PersonId)[0], JsonSerializer.Serialize(deferral.Invitation), deferral.DueAt);
                await insert.RunAsync().ConfigureAwait(false);
                await chain.CommitAsync(session, new AuditNote(audit)).ConfigureAwait(false);
                return true;
            },
            cancellation);

    public async Task<IReadOnlyList<Deferral>> LeaseDueAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var lease = session.Batch().Add(LeaseSql, now, most, now + duration);
                var due = await lease.ListAsync(static row =>
                    new Deferral(row.GetString(0), JsonSerializer.Deserialize<SurveyInvitation>(row.GetString(1))!, row.Time(2)!.Value)).ConfigureAwait(false);
                await session.CommitAsync().ConfigureAwait(false);
                due.Sort(static (one, other) => one.DueAt.CompareTo(other.DueAt));
                return due;
            },
            cancellation).ConfigureAwait(false);

    public Task RemoveAsync(string deferralId, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var delete = session.LastBatch().Add("DELETE FROM deferral WHERE id = $1", deferralId);
                return await session.CommitAsync(delete).ConfigureAwait(false);
            },
            cancellation,
            findsItsOwnCommit: true);
}
