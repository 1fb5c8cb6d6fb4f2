using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Partitions;

/// <summary>
/// Removes old rows of a partition, and the partition with them where it is past and nothing in it stays. Meanwhile nobody writes to it, but every decision
/// reads it; only the dropping itself keeps decisions waiting, and gives up where it does not get the table at once.
/// </summary>
internal static class PartitionDropper
{
    private const string ListSql =
        "SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = to_regclass($1) AND relname <= $2 ORDER BY relname";

    /// <summary>The partitions that may hold rows before a time, the oldest first. Removing may take longer than a decision: this transaction has no time limit.</summary>
    public static async Task<List<string>> BeginAsync(Session session, string table, DateTimeOffset before)
    {
        await using var list = session.Batch()
            .Add("SET LOCAL statement_timeout = 0")
            .Add("SELECT pg_advisory_xact_lock($1)", SchemaLock.Number)
            .Add(ListSql, table, PartitionedTable.PartitionOf(table, before).Name);
        await using var reader = await list.ReadAsync().ConfigureAwait(false);
        await reader.NextResultAsync(session.Cancellation).ConfigureAwait(false);
        return await reader.ListAsync(static row => row.GetString(0)).ConfigureAwait(false);
    }

    /// <summary>Counts the rows of a partition for which a condition holds, in groups, and removes them.</summary>
    /// <param name="session">The transaction; the caller commits.</param>
    /// <param name="table">The table.</param>
    /// <param name="partition">The partition.</param>
    /// <param name="groups">What is counted, with <c>count(*)</c> and a GROUP BY.</param>
    /// <param name="read">Reads a group.</param>
    /// <param name="condition">The condition; its $1 is <paramref name="before"/>.</param>
    /// <param name="before">The time.</param>
    /// <param name="values">Its $2 and what follows.</param>
    public static async Task<List<T>> RemoveAsync<T>(
        Session session, string table, string partition, (string Select, string By) groups, Func<NpgsqlDataReader, T> read, string condition, DateTimeOffset before, params SqlValue[] values)
    {
        SqlValue[] all = [before, .. values];
        await using (var wait = session.Batch().Add($"LOCK TABLE {partition} IN SHARE ROW EXCLUSIVE MODE"))
        {
            await wait.RunAsync().ConfigureAwait(false);
        }

        await using var count = session.Batch().Add($"SELECT {groups.Select} FROM {partition} AS {table} WHERE {condition} {groups.By}", all);
        var counted = await count.ListAsync(read).ConfigureAwait(false);
        await using var look = session.Batch().Add($"SELECT FROM {partition} AS {table} WHERE ({condition}) IS NOT TRUE LIMIT 1", all);
        var somethingStays = (await look.ListAsync(static _ => true).ConfigureAwait(false)).Count > 0;
        var isPast = string.CompareOrdinal(partition, PartitionedTable.PartitionOf(table, before).Name) < 0;
        await using var remove = session.Batch();
        if (somethingStays || !isPast)
        {
            remove.Add($"DELETE FROM {partition} AS {table} WHERE {condition}", all);
        }
        else
        {
            remove.Add("SET LOCAL lock_timeout = '2s'").Add($"DROP TABLE {partition}");
        }

        await remove.RunAsync().ConfigureAwait(false);
        return counted;
    }
}
