using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>
/// A connection with one transaction. BEGIN and COMMIT are statements of a batch, which saves two round trips of a decision's four. Isolation is READ COMMITTED:
/// what must not change between reading and writing is locked by name, and a statement after the lock sees whatever was committed before it was had.
/// </summary>
internal sealed class Session(NpgsqlConnection connection, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly List<(string Table, DateTimeOffset Time)> rows = [];
    private bool hasBegun;
    private bool hasEnded;

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The commit was sent: if its answer never came, nobody knows whether it succeeded.</summary>
    public bool CommitSent { get; private set; }

    /// <summary>Rows of partitioned tables that the work writes, with the times that choose their partitions.</summary>
    public IReadOnlyList<(string Table, DateTimeOffset Time)> PartitionedRows => rows;

    /// <summary>Statements of the transaction, which the first of them begins.</summary>
    public SqlBatch Batch() => Begun(new SqlBatch(connection, cancellation));

    /// <summary>Statements that end the transaction. They are not cancelled halfway: their time is limited on the server, and what they did has to be known.</summary>
    public SqlBatch LastBatch() => Begun(new SqlBatch(connection, CancellationToken.None));

    /// <summary>Runs the last statements and commits.</summary>
    /// <returns>How many rows they changed.</returns>
    public async Task<int> CommitAsync(SqlBatch last)
    {
        cancellation.ThrowIfCancellationRequested();
        CommitSent = true;
        var changed = await last.Add("COMMIT").RunAsync().ConfigureAwait(false);
        hasEnded = true;
        return changed;
    }

    /// <summary>Commits.</summary>
    public async Task CommitAsync()
    {
        await using var last = LastBatch();
        await CommitAsync(last).ConfigureAwait(false);
    }

    /// <summary>Runs several statements that are written in one text and have no parameters.</summary>
    public async Task RunScriptAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Notes that the work writes a row of a partitioned table.</summary>
    public void Writes(string table, DateTimeOffset time) => rows.Add((table, time));

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (hasBegun && !hasEnded && connection.FullState == System.Data.ConnectionState.Open)
            {
                await using var rollback = new SqlBatch(connection, CancellationToken.None);
                await rollback.Add("ROLLBACK").RunAsync().ConfigureAwait(false);
            }
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and with it the transaction.
        }
        finally
        {
            hasEnded = true;
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private SqlBatch Begun(SqlBatch batch)
    {
        if (!hasBegun)
        {
            hasBegun = true;
            batch.Add("BEGIN ISOLATION LEVEL READ COMMITTED");
        }

        return batch;
    }
}
