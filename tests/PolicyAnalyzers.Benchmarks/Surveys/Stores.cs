using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Npgsql;
using PolicyAnalyzers.PostgreSqlServer;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.PostgreSql;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>Opens the stores, as durable as in production: what is committed is on the disk.</summary>
internal static class Stores
{
    private const string BareTable = "CREATE TABLE bare (id text PRIMARY KEY, person text NOT NULL, at bigint NOT NULL, body text NOT NULL)";

    private static readonly IdentifierKeys Keys = new("bench", new Dictionary<string, byte[]> { ["bench"] = SHA256.HashData(Encoding.UTF8.GetBytes("bench")) });

    private static readonly string Body = new('x', 200);

    public static async Task<Store> OpenSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("surveys-");
        var ledger = new SqliteLedger(Path.Combine(folder.FullName, "surveys.db"), Keys, TimeProvider.System, TimeSpan.FromSeconds(30));
        await ledger.MigrateAsync(default);

        // A file of its own, written as the ledger's is: in its write-ahead log, to the disk at each commit, by one connection, since SQLite has one writer.
        var bare = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "bare.db"), Pooling = false }.ConnectionString);
        await bare.OpenAsync();
        await RunAsync(bare, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; " + BareTable);
        var insert = bare.CreateCommand();
        insert.CommandText = "INSERT INTO bare VALUES ($id, $person, $at, $body)";
        foreach (var name in (string[])["$id", "$person", "$at", "$body"])
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        var turn = new SemaphoreSlim(1);
        return new Store(
            "SQLite",
            ledger,
            async cancellation =>
            {
                await turn.WaitAsync(cancellation);
                try
                {
                    (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value, insert.Parameters[3].Value) =
                        (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"), 0L, Body);
                    insert.ExecuteNonQuery();
                }
                finally
                {
                    turn.Release();
                }
            },
            async () =>
            {
                await ledger.DisposeAsync();
                await insert.DisposeAsync();
                await bare.DisposeAsync();
                turn.Dispose();
                folder.Delete(recursive: true);
            });
    }

    /// <summary>Opens a new database of PostgreSQL.</summary>
    /// <param name="server">The server.</param>
    /// <param name="workers">How many ask at once.</param>
    /// <param name="contacts">Contacts with other people that are there already, spread over two years.</param>
    public static async Task<Store> OpenPostgreSqlAsync(Server server, int workers, int contacts = 0)
    {
        var database = server.NewDatabase();
        var ledger = new PostgreSqlLedger(
            new PostgreSqlLedgerOptions { ConnectionString = database, MaxConnections = workers, StatementTimeout = TimeSpan.FromMinutes(10) }, Keys, TimeProvider.System);
        await ledger.MigrateAsync(default);
        server.Run(BareTable, database);
        Fill(server, database, contacts);
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = workers, MaxAutoPrepare = 10, NoResetOnClose = true, AutoPrepareMinUsages = 2 }.ConnectionString);
        return new Store(
            "PostgreSQL",
            ledger,
            async cancellation =>
            {
                await using var insert = source.CreateCommand("INSERT INTO bare VALUES ($1, $2, $3, $4)");
                foreach (var value in (object[])[Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"), 0L, Body])
                {
                    insert.Parameters.Add(new NpgsqlParameter { Value = value });
                }

                await insert.ExecuteNonQueryAsync(cancellation);
            },
            async () =>
            {
                await ledger.DisposeAsync();
                await source.DisposeAsync();
            });
    }

    private static void Fill(Server server, string database, int rows)
    {
        if (rows == 0)
        {
            return;
        }

        // Partitions as the ledger makes them.
        server.Run(
            """
            SET search_path = governed_surveys;
            DO $$
            DECLARE quarter timestamptz := date_trunc('quarter', now(), 'UTC') - interval '27 months';
            BEGIN
                WHILE quarter < date_trunc('quarter', now(), 'UTC') LOOP
                    EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF contact FOR VALUES FROM (%L) TO (%L)',
                        to_char(quarter AT TIME ZONE 'UTC', '"contact_"YYYY"q"Q'), quarter, quarter + interval '3 months');
                    quarter := quarter + interval '3 months';
                END LOOP;
            END $$
            """,
            database);
        server.Run(FillSql(rows), database);
        server.Run("VACUUM (ANALYZE) governed_surveys.contact", database);
        server.Run("CHECKPOINT", database);
    }

    private static string FillSql(int rows) =>
        $"""
        SET search_path = governed_surveys;
        SET synchronous_commit = off;
        INSERT INTO contact (id, queued_at, person, person_hash, survey, channel, platform, survey_type, counts_from, send_before, expires, state, data)
        SELECT md5(number::text), at, md5('p' || number)::uuid, 'bench.' || md5(number::text) || md5(number::text), 'delivery', 'email', 'qualtrics', 'transactional',
            at, at + interval '3 days', at + interval '30 days', 'Delivered', array['contact.email']
        FROM generate_series(1, {rows}) AS number, LATERAL (SELECT now() - number * interval '2 years' / {rows} AS at) AS times;
        """;

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
