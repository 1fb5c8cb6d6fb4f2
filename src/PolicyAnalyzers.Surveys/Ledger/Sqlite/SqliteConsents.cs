using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Records of consent, by keyed hash of the person: the id that is asked for is put back when a record is read.</summary>
internal sealed class SqliteConsents(SqliteStore store, IdentifierKeys keys, SqliteAudit audit, TimeProvider clock) : IConsentStore
{
    public Task<IReadOnlyList<ConsentRecord>> FindAsync(string personId, string purpose, CancellationToken cancellation)
    {
        var records = store.Read(session => session.Query(
            "SELECT record FROM consent WHERE person IN (SELECT value FROM json_each($0)) AND purpose = $1 ORDER BY event_time, rowid",
            static reader => reader.GetString(0),
            SqliteJson.Of(keys.OfPerson(personId)), purpose));
        return Task.FromResult<IReadOnlyList<ConsentRecord>>([.. records.Select(text => JsonSerializer.Deserialize<ConsentRecord>(text)! with { SubjectId = personId })]);
    }

    public Task RecordAsync(ConsentRecord record, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var added = session.Run(
                "INSERT INTO consent (record_id, person, purpose, event_time, record) VALUES ($0, $1, $2, $3, $4) ON CONFLICT (record_id) DO NOTHING",
                record.RecordId, keys.OfPerson(record.SubjectId)[0], record.Purpose, record.EventTime, JsonSerializer.Serialize(record with { SubjectId = "" }));
            if (added > 0)
            {
                audit.Append(session, new AuditEvent(AuditKind.ConsentRecorded, clock.GetUtcNow())
                {
                    PersonId = record.SubjectId,
                    ConsentId = record.RecordId,
                    Detail = $"{record.State} for {record.Purpose}",
                });
            }

            return added;
        },
        cancellation);
}
