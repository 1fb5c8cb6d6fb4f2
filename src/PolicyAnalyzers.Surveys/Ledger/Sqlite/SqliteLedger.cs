using System;
using System.Collections.Generic;
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
    private readonly SqliteSettings settings;
    private readonly SqliteStore store;
    private readonly SqliteAudit audit;
    private readonly IdentifierKeys keys;

    /// <summary>A ledger; the file is made by <see cref="MigrateAsync"/>.</summary>
    /// <param name="file">The file, on a local disk: a network share locks nothing.</param>
    /// <param name="keys">The keys of identifiers.</param>
    /// <param name="clock">The time of audit rows that come with none.</param>
    /// <param name="patience">How long a write waits for another process.</param>
    public SqliteLedger(string file, IdentifierKeys keys, TimeProvider clock, TimeSpan patience)
        : this(new SqliteSettings(Path.GetFullPath(file), patience), keys, clock)
    {
    }

    internal SqliteLedger(SqliteSettings settings, IdentifierKeys keys, TimeProvider clock)
    {
        this.settings = settings;
        this.keys = keys;
        store = new SqliteStore(settings);
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

    /// <summary>The statements that were run so far, for whoever looks at how the database runs them.</summary>
    internal IReadOnlyCollection<string> Statements => store.Statements;

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        try
        {
            // The journal's mode belongs to the file and cannot be set within a transaction.
            using var session = new SqliteSession(settings);
            session.Execute("PRAGMA journal_mode = WAL");
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Explain(fault, settings.File);
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
    public Task CheckAsync(CancellationToken cancellation) => store.WriteAsync(
        static session =>
        {
            // More than a page, so that a full file shows; a row that fits into what is left of a page would be written all the same.
            session.Run("SAVEPOINT trial");
            session.Run("INSERT INTO deferral (id, person, invitation, due_at) VALUES ('trial', '', printf('%.*c', 20000, 'x'), 0)");
            session.Run("ROLLBACK TO trial");
            return session.Run("RELEASE trial");
        },
        cancellation);

    /// <inheritdoc/>
    public Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation) =>
        store.WriteAsync(session => SqliteErasure.Run(session, audit, SqliteJson.Of(keys.OfPerson(personId)), now), cancellation);

    /// <inheritdoc/>
    public Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) =>
        new SqlitePruning(store, audit).RunAsync(before, now, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => store.DisposeAsync();
}
