using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Migrations;
using PolicyAnalyzers.Surveys.PostgreSql.Partitions;
using PolicyAnalyzers.Surveys.PostgreSql.People;
using PolicyAnalyzers.Surveys.PostgreSql.Retention;
using PolicyAnalyzers.Surveys.PostgreSql.Sending;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>The ledger on PostgreSQL 15 or later: many nodes, one limit.</summary>
public sealed class PostgreSqlLedger : ISurveyLedger, IAsyncDisposable
{
    private readonly PostgreSqlLedgerOptions options;
    private readonly TimeProvider clock;
    private readonly Database database;
    private readonly Erasure erasure;
    private readonly Pruning pruning;

    /// <summary>A ledger; its tables are made by <see cref="MigrateAsync"/>.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="keys">The keys of identifiers.</param>
    /// <param name="clock">The time of audit rows that come with none, and from which partitions are made ahead.</param>
    /// <exception cref="ArgumentException">The connection string or the schema cannot be used.</exception>
    public PostgreSqlLedger(PostgreSqlLedgerOptions options, IdentifierKeys keys, TimeProvider clock)
    {
        this.options = options;
        this.clock = clock;
        database = new Database(options);
        var people = new PersonKeys(keys);
        var sealer = new AuditSealer(keys);
        var chain = new ChainWriter(sealer);
        var settling = new Settling(chain);
        Reservations = new Reservations(database, people, keys, chain);
        Outbox = new Outbox(database, people, settling);
        Deferrals = new Deferrals(database, people, chain);
        Loop = new Loop(database, chain);
        Consents = new Consents(database, people, chain, clock);
        Suppressions = new Suppressions(database, people, chain);
        Audit = new AuditTrail(database, chain, keys);
        erasure = new Erasure(database, people, keys, sealer, chain, settling);
        pruning = new Pruning(database, chain);
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
    public IAuditTrail Audit { get; }

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await new Migrator(database).RunAsync(cancellation).ConfigureAwait(false);
        await PartitionMaker.MakeAsync(database, PartitionMaker.Ahead(clock.GetUtcNow(), options.PartitionsAhead), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellation) =>
        database.RunAsync(
            static async session =>
            {
                await using var write = session.Batch().Add("INSERT INTO suppression (person, source, at) VALUES (gen_random_uuid(), 'check', now())");
                return await write.RunAsync().ConfigureAwait(false);
            },
            cancellation);

    /// <inheritdoc/>
    public Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation) => erasure.RunAsync(personId, now, cancellation);

    /// <inheritdoc/>
    public Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) => pruning.RunAsync(before, now, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
