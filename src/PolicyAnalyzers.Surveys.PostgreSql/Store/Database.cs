using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.PostgreSql.Partitions;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>Runs transactions: with time limits on the server, tried again where that is safe, and with errors that say what to do.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly int attempts;

    public Database(PostgreSqlLedgerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Schema = SchemaName.Checked(options.Schema);
        attempts = Math.Max(1, options.Attempts);
        source = NpgsqlDataSource.Create(ConnectionSettings.Of(options));
    }

    public string Schema { get; }

    /// <summary>Runs a transaction.</summary>
    /// <param name="work">Has to commit the session; else everything is taken back. Is called again where an attempt left no trace.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="findsItsOwnCommit">The work finds out by itself whether an earlier attempt of it was committed.</param>
    public async Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation, bool findsItsOwnCommit = false)
    {
        for (var attempt = 1; ; attempt++)
        {
            Session? session = null;
            try
            {
                session = new Session(await source.OpenConnectionAsync(cancellation).ConfigureAwait(false), cancellation);
                return await work(session).ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (attempt < attempts && IsWorthAnotherAttempt(exception, session, findsItsOwnCommit))
            {
                if (StoreErrors.IsPartitionMissing(exception))
                {
                    await EndAsync(session).ConfigureAwait(false);
                    await PartitionMaker.MakeAsync(this, session!.PartitionedRows, cancellation).ConfigureAwait(false);
                }
            }
            catch (NpgsqlException exception)
            {
                throw StoreErrors.Explain(exception);
            }
            finally
            {
                await EndAsync(session).ConfigureAwait(false);
            }

            await Task.Delay(Random.Shared.Next(20 * attempt * attempt), cancellation).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync() => await source.DisposeAsync().ConfigureAwait(false);

    private static bool IsWorthAnotherAttempt(NpgsqlException exception, Session? session, bool findsItsOwnCommit) =>
        StoreErrors.IsConflict(exception)
        || StoreErrors.IsPartitionMissing(exception)
        || (StoreErrors.IsConnectionLost(exception) && (session is not { CommitSent: true } || findsItsOwnCommit));

    private static async ValueTask EndAsync(Session? session)
    {
        if (session is not null)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
