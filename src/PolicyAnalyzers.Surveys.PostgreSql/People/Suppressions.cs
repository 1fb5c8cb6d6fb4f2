using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.People;

/// <summary>Who is not to be contacted, by keyed hash: neither person nor address can be read from the table.</summary>
internal sealed class Suppressions(Database database, PersonKeys people, ChainWriter chain) : ISuppressionList
{
    // Two searches, each by an index of its own.
    private const string FindSql =
        """
        SELECT source, at, channel, platform FROM (
            SELECT * FROM suppression WHERE person = ANY($1) UNION ALL SELECT * FROM suppression WHERE address = ANY($2)) AS found
        WHERE (channel IS NULL OR channel = $3) AND (platform IS NULL OR platform = $4) ORDER BY at LIMIT 1
        """;

    public Task<Suppression?> FindAsync(SuppressionQuery query, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var find = AddFind(session.Batch(), people.OfPerson(query.PersonId), people.OfOptOut(query.Address), query.Channel, query.Platform);
                var found = await find.ListAsync(static row =>
                    new Suppression(row.GetString(0), row.Time(1)!.Value) { Channel = row.Text(2), Platform = row.Text(3) }).ConfigureAwait(false);
                return found.FirstOrDefault();
            },
            cancellation);

    /// <summary>Adds the search to statements: its result has a row where the contact must not be made.</summary>
    public static SqlBatch AddFind(SqlBatch batch, Guid[] person, Guid[] address, string channel, string platform) =>
        batch.Add(FindSql, person, address, channel, platform);

    public Task AddAsync(Suppression entry, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                Guid[] person = entry.PersonId is null ? [] : people.OfPerson(entry.PersonId);
                var address = people.OfAddress(entry.Address);
                await using var insert = session.Batch().Lock(person, address).Add(
                    "INSERT INTO suppression (person, address, channel, platform, source, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
                    person.Length == 0 ? (Guid?)null : person[0],
                    address.Length == 0 ? (Guid?)null : address[0],
                    entry.Channel, entry.Platform, entry.Source, entry.At);
                var isNew = await insert.RunAsync().ConfigureAwait(false) == 1;
                if (isNew)
                {
                    var optedOut = new AuditEvent(AuditKind.OptedOut, entry.At)
                    {
                        PersonId = entry.PersonId,
                        Channel = entry.Channel,
                        Platform = entry.Platform,
                        Detail = entry.Source,
                    };
                    await chain.CommitAsync(session, new AuditNote(optedOut)).ConfigureAwait(false);
                }

                return isNew;
            },
            cancellation,
            findsItsOwnCommit: true);

    public Task<int> LiftAsync(Suppression who, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var delete = session.Batch().Add(
                    "DELETE FROM suppression WHERE person = ANY($1) OR address = ANY($2)",
                    who.PersonId is null ? [] : people.OfPerson(who.PersonId), people.OfAddress(who.Address));
                var lifted = await delete.RunAsync().ConfigureAwait(false);
                if (lifted > 0)
                {
                    await chain.CommitAsync(session, new AuditNote(new AuditEvent(AuditKind.OptedIn, who.At) { PersonId = who.PersonId, Detail = who.Source })).ConfigureAwait(false);
                }

                return lifted;
            },
            cancellation);
}
