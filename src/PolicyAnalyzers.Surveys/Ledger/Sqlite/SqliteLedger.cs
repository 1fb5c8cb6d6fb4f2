using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>The ledger in one SQLite file: no server, several processes of one machine. For several machines there is PostgreSQL.</summary>
public sealed class SqliteLedger : ISurveyLedger, IAsyncDisposable
{
    private readonly string file;
    private readonly TimeSpan patience;
    private readonly SqliteStore store;
    private readonly SqliteAudit audit;
    private readonly IdentifierKeys keys;

    /// <summary>A ledger; the file is made by <see cref="MigrateAsync"/>.</summary>
    /// <param name="file">The file, on a local disk: a network share locks nothing.</param>
    /// <param name="keys">The keys of identifiers.</param>
    /// <param name="clock">The time of audit rows that come with none.</param>
    /// <param name="patience">How long a write waits for another process.</param>
    public SqliteLedger(string file, IdentifierKeys keys, TimeProvider clock, TimeSpan patience)
    {
        this.file = Path.GetFullPath(file);
        this.keys = keys;
        this.patience = patience;
        store = new SqliteStore(this.file, patience);
        audit = new SqliteAudit(store, keys);
        Reservations = new SqliteReservations(store, keys, audit);
        Outbox = new SqliteOutbox(store, keys, audit);
        Deferrals = new SqliteDeferrals(store, keys, audit);
        Loop = new SqliteLoop(store, audit);
        Consents = new SqliteConsents(store, keys, audit, clock);
        Suppressions = new SqliteSuppressions(store, keys, audit);
    }

    /// <inheritdoc/>
    public IReservations Reservations { get; }

    /// <inheritdoc/>
    public IOutbox Outbox { get; }

    /// <inheritdoc/>
    public IDeferrals Deferrals { get; }

    /// <inheritdoc/>
    public ISurveyLoop Loop { get; }

    /// <inheritdoc/>
    public IConsentStore Consents { get; }

    /// <inheritdoc/>
    public ISuppressionList Suppressions { get; }

    /// <inheritdoc/>
    public IAuditTrail Audit => audit;

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        try
        {
            // The journal's mode belongs to the file and cannot be set within a transaction.
            using var session = new SqliteSession(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString(), patience);
            session.Execute("PRAGMA journal_mode = WAL");
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Explain(fault, file);
        }

        await store.WriteAsync(
            static session =>
            {
                SqliteMigrations.Apply(session);
                return true;
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellation) =>
        store.WriteAsync(static session => session.Run("UPDATE audit_head SET sequence = sequence"), cancellation);

    /// <inheritdoc/>
    public Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation) =>
        store.WriteAsync(session => SqliteRetention.Erase(session, audit, SqliteJson.Of(keys.OfPerson(personId)), now), cancellation);

    /// <inheritdoc/>
    public Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) =>
        store.WriteAsync(session => SqliteRetention.Prune(session, audit, before, now), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => store.DisposeAsync();
}
