using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Partitions;

/// <summary>Makes partitions: ahead of time, or when a row comes for which there is none.</summary>
internal static class PartitionMaker
{
    /// <summary>Makes the partitions of rows; those that are there stay.</summary>
    public static async Task MakeAsync(Database database, IEnumerable<(string Table, DateTimeOffset Time)> rows, CancellationToken cancellation)
    {
        foreach (var (table, time) in rows.Select(static row => (row.Table, PartitionedTable.PartitionOf(row.Table, row.Time).From)).Distinct().Order())
        {
            await database.RunAsync(
                async session =>
                {
                    await MakeAsync(session, table, time).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The rows for which partitions are made ahead.</summary>
    public static IEnumerable<(string Table, DateTimeOffset Time)> Ahead(DateTimeOffset now, TimeSpan ahead)
    {
        for (var time = now; time <= now + ahead; time = PartitionedTable.PartitionOf("", time).To)
        {
            yield return (PartitionedTable.Contact, time);
            yield return (PartitionedTable.Audit, time);
        }
    }

    private static async Task MakeAsync(Session session, string table, DateTimeOffset time)
    {
        var (name, from, to) = PartitionedTable.PartitionOf(table, time);
        await using (var look = session.Batch().Add("SELECT pg_advisory_xact_lock($1)", SchemaLock.Number).Add("SELECT to_regclass($1) IS NULL", name))
        await using (var reader = await look.ReadAsync().ConfigureAwait(false))
        {
            await reader.NextResultAsync(session.Cancellation).ConfigureAwait(false);
            await reader.ReadAsync(session.Cancellation).ConfigureAwait(false);
            if (!reader.GetBoolean(0))
            {
                return;
            }
        }

        // Made on its own and attached then: so only other changes of the schema wait, and no decision.
        await using var make = session.LastBatch()
            .Add($"CREATE TABLE {name} (LIKE {table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)")
            .Add($"ALTER TABLE {table} ATTACH PARTITION {name} FOR VALUES FROM ('{Text(from)}') TO ('{Text(to)}')");
        await session.CommitAsync(make).ConfigureAwait(false);
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
