using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NUnit.Framework.Constraints;
using PolicyAnalyzers.PostgreSqlServer;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Failing;

/// <summary>A server that is down, slow, full or read-only: nobody is contacted, the message says what to do, and it goes on once the server does.</summary>
internal sealed class UnavailableTests
{
    [Test]
    public async Task A_server_that_is_down_refuses_and_goes_on_when_it_is_back()
    {
        using var server = SharedServer.OfOne();
        await using var ledger = await OpenAsync(server.NewDatabase());
        await ledger.Reservations.ReserveAsync(Request("before", Noon), default);
        server.Stop();

        Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), default), Unavailable("cannot be reached"));
        Assert.That(() => ledger.CheckAsync(default), Unavailable("cannot be reached"));
        server.Start();
        Assert.That((await ledger.Reservations.ReserveAsync(Request("p", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    [Test]
    public async Task A_lock_that_is_held_for_too_long_refuses()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database, static options => options.StatementTimeout = TimeSpan.FromMilliseconds(300));
        await using (var other = new NpgsqlConnection(database))
        {
            await other.OpenAsync();
            var number = BitConverter.ToInt64(new PersonKeys(Keys).OfPerson("p")[0].ToByteArray());
            await using var hold = new NpgsqlCommand($"SELECT pg_advisory_lock({number})", other);
            await hold.ExecuteNonQueryAsync();

            Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), default), Unavailable("in time"));
            Assert.That((await ledger.Reservations.ReserveAsync(Request("somebody-else", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
            await using var release = new NpgsqlCommand($"SELECT pg_advisory_unlock({number})", other);
            await release.ExecuteNonQueryAsync();
        }

        Assert.That((await ledger.Reservations.ReserveAsync(Request("p", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_server_that_takes_a_connection_and_says_nothing_refuses_in_time()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        await using var ledger = Unmigrated($"Host=127.0.0.1;Port={port};Username=u;Database=d", static options => options.ConnectTimeout = TimeSpan.FromSeconds(1));
        Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), default), Unavailable("in time"));
    }

    [Test]
    public async Task A_caller_that_loses_patience_is_let_go()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync();
        await using var hold = new NpgsqlCommand("BEGIN; LOCK TABLE governed_surveys.contact IN ACCESS EXCLUSIVE MODE", other);
        await hold.ExecuteNonQueryAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), patience.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_full_disk_refuses_loses_nothing_and_goes_on_once_there_is_room()
    {
        using var server = SharedServer.OfOne();
        using var disk = SmallDisk.TryMake(server);
        var database = disk?.ConnectionString ?? server.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await ledger.Reservations.ReserveAsync(Request("before", Noon), default);
        Fill(server, database, isReal: disk is not null);

        // Pages that the tables have already may take a few more rows.
        Assert.That(() => ReserveManyAsync(ledger, 5_000), Unavailable("its disk is full"));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
        server.Run(disk is null ? "DROP TRIGGER full_disk ON governed_surveys.outbox" : "DROP TABLE ballast", database);
        Assert.That((await ledger.Reservations.ReserveAsync(Request("after", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    [Test]
    public async Task A_read_only_server_refuses_to_write_and_still_explains()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using (await OpenAsync(database))
        {
            SharedServer.Instance.Run($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(database).Database} SET default_transaction_read_only = on");
        }

        await using var ledger = Unmigrated(database);
        Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), default), Unavailable("read-only"));
        Assert.That(() => ledger.CheckAsync(default), Unavailable("read-only"));
        Assert.That((await ledger.Reservations.PreviewAsync(Request("p", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task A_database_without_tables_says_what_to_call()
    {
        await using var ledger = Unmigrated(SharedServer.Instance.NewDatabase());
        Assert.That(() => ledger.Reservations.ReserveAsync(Request("p", Noon), default), Unavailable("MigrateAsync"));
    }

    [Test]
    public async Task A_schema_of_a_later_version_is_not_touched()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        SharedServer.Instance.Run("INSERT INTO governed_surveys.migration (version) VALUES (99)", database);
        Assert.That(() => ledger.MigrateAsync(default), Unavailable("a newer one wrote it"));
    }

    private static ContainsConstraint Unavailable(string text) => Throws.InstanceOf<LedgerUnavailableException>().With.Message.Contains(text);

    private static async Task ReserveManyAsync(PostgreSqlLedger ledger, int most)
    {
        for (var number = 0; number < most; number++)
        {
            await ledger.Reservations.ReserveAsync(Request($"p{number}", Noon), default);
        }
    }

    private static void Fill(Server server, string database, bool isReal)
    {
        if (!isReal)
        {
            // Without the right to make a small disk: the server's own error, raised where the disk would raise it.
            server.Run(
                """
                CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
                CREATE TRIGGER full_disk BEFORE INSERT ON governed_surveys.outbox FOR EACH ROW EXECUTE FUNCTION full_disk();
                """,
                database);
            return;
        }

        server.Run("CREATE TABLE ballast (filler text); ALTER TABLE ballast ALTER filler SET STORAGE PLAIN", database);
        Assert.That(
            () =>
            {
                while (true)
                {
                    server.Run("INSERT INTO ballast SELECT repeat('x', 7000) FROM generate_series(1, 20)", database);
                }
            },
            Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo(PostgresErrorCodes.DiskFull));
    }
}
