using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Who is not to be contacted, by keyed hash: neither person nor address can be read from the file.</summary>
internal sealed class SqliteSuppressions(SqliteStore store, IdentifierKeys keys, SqliteAudit audit) : ISuppressionList
{
    // Two halves: for an OR over two columns the file would be read from one end to the other.
    private const string Matching =
        """
        SELECT source, at, channel, platform FROM suppression
            WHERE person IN (SELECT value FROM json_each($0)) AND (channel IS NULL OR channel = $2) AND (platform IS NULL OR platform = $3)
        UNION ALL
        SELECT source, at, channel, platform FROM suppression
            WHERE address IN (SELECT value FROM json_each($1)) AND (channel IS NULL OR channel = $2) AND (platform IS NULL OR platform = $3)
        ORDER BY at LIMIT 1
        """;

    public Task<Suppression?> FindAsync(SuppressionQuery query, CancellationToken cancellation) =>
        Task.FromResult(store.Read(session => Find(session, query, keys)));

    /// <summary>Looks within the caller's transaction.</summary>
    public static Suppression? Find(SqliteSession session, SuppressionQuery query, IdentifierKeys keys)
    {
        var found = session.Query(
            Matching,
            static reader => new Suppression(reader.GetString(0), reader.Time(1)!.Value) { Channel = reader.Text(2), Platform = reader.Text(3) },
            SqliteJson.Of(keys.OfPerson(query.PersonId)), query.Address is null ? "[]" : SqliteJson.Of(keys.OfOptOut(query.Address)), query.Channel, query.Platform);
        return found.Count == 0 ? null : found[0];
    }

    public Task AddAsync(Suppression entry, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var person = entry.PersonId is null ? null : keys.OfPerson(entry.PersonId)[0];
            var address = entry.Address is null ? null : keys.OfAddress(entry.Address)[0];
            var added = session.Run(
                """
                INSERT INTO suppression (person, address, channel, platform, source, at) SELECT $0, $1, $2, $3, $4, $5 WHERE NOT EXISTS (
                    SELECT 1 FROM suppression WHERE person = $0 AND address IS $1 AND channel IS $2 AND platform IS $3 UNION ALL
                    SELECT 1 FROM suppression WHERE address = $1 AND person IS $0 AND channel IS $2 AND platform IS $3)
                """,
                person, address, entry.Channel, entry.Platform, entry.Source, entry.At);
            if (added > 0)
            {
                audit.Append(session, new AuditEvent(AuditKind.OptedOut, entry.At)
                {
                    PersonId = entry.PersonId,
                    Channel = entry.Channel,
                    Platform = entry.Platform,
                    Detail = entry.Source,
                });
            }

            return added;
        },
        cancellation);

    public Task<int> LiftAsync(Suppression who, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var person = SqliteJson.Of(who.PersonId is null ? [] : keys.OfPerson(who.PersonId));
            var address = SqliteJson.Of(who.Address is null ? [] : keys.OfAddress(who.Address));
            var lifted = session.Run(
                "DELETE FROM suppression WHERE person IN (SELECT value FROM json_each($0)) OR address IN (SELECT value FROM json_each($1))", person, address);
            if (lifted > 0)
            {
                audit.Append(session, new AuditEvent(AuditKind.OptedIn, who.At) { PersonId = who.PersonId, Detail = who.Source });
            }

            return lifted;
        },
        cancellation);
}
