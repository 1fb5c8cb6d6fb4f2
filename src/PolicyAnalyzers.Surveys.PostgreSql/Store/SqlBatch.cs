using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>Statements that go to the server together: one round trip, in their order, the rest skipped once one fails.</summary>
internal sealed class SqlBatch(NpgsqlConnection connection, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly NpgsqlBatch batch = connection.CreateBatch();

    /// <summary>Adds a statement with parameters $1, $2, …</summary>
    public SqlBatch Add(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value.ToParameter());
        }

        batch.BatchCommands.Add(command);
        return this;
    }

    /// <summary>Runs them; gives the rows of those that have rows, one result after the other.</summary>
    public async Task<NpgsqlDataReader> ReadAsync() => await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);

    /// <summary>Runs them.</summary>
    /// <returns>How many rows they changed together.</returns>
    public async Task<int> RunAsync() => await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);

    public async ValueTask DisposeAsync() => await batch.DisposeAsync().ConfigureAwait(false);
}
