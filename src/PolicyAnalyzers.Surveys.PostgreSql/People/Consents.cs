using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.People;

/// <summary>Records of consent, by keyed hash of the person: the id that is asked for is put back when a record is read.</summary>
internal sealed class Consents(Database database, PersonKeys people, ChainWriter chain, TimeProvider clock) : IConsentStore
{
    public async Task<IReadOnlyList<ConsentRecord>> FindAsync(string personId, string purpose, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var select = session.Batch().Add(
                    "SELECT record::text FROM consent WHERE person = ANY($1) AND purpose = $2 ORDER BY event_time, number", people.OfPerson(personId), purpose);
                return await select.ListAsync(row => JsonSerializer.Deserialize<ConsentRecord>(row.GetString(0))! with { SubjectId = personId }).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

    public Task RecordAsync(ConsentRecord record, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var insert = session.Batch().Add(
                    "INSERT INTO consent (record_id, person, purpose, event_time, record) VALUES ($1, $2, $3, $4, $5::jsonb) ON CONFLICT DO NOTHING",
                    record.RecordId, people.OfPerson(record.SubjectId)[0], record.Purpose, record.EventTime, JsonSerializer.Serialize(record with { SubjectId = "" }));
                var isNew = await insert.RunAsync().ConfigureAwait(false) == 1;
                if (isNew)
                {
                    var recorded = new AuditEvent(AuditKind.ConsentRecorded, clock.GetUtcNow())
                    {
                        PersonId = record.SubjectId,
                        ConsentId = record.RecordId,
                        Detail = $"{record.State} for {record.Purpose}",
                    };
                    await chain.CommitAsync(session, new AuditNote(recorded)).ConfigureAwait(false);
                }

                return isNew;
            },
            cancellation,
            findsItsOwnCommit: true);
}
