using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Migrations;

/// <summary>Brings the schema to the version of this code: one transaction and one row of <c>migration</c> for each step, under a lock, so that nodes may start together.</summary>
internal sealed class Migrator(Database database)
{
    /// <summary>The steps, <c>0001</c> first. A step that was ever released is never changed.</summary>
    private static readonly string[] Steps = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public async Task RunAsync(CancellationToken cancellation)
    {
        var left = int.MaxValue;
        while (left > 0)
        {
            left = await database.RunAsync(StepAsync, cancellation, findsItsOwnCommit: true).ConfigureAwait(false);
        }
    }

    private async Task<int> StepAsync(Session session)
    {
        await using (var prepare = session.Batch()
            .Add("SELECT pg_advisory_xact_lock($1)", SchemaLock.Number)
            .Add($"CREATE SCHEMA IF NOT EXISTS {database.Schema}")
            .Add("CREATE TABLE IF NOT EXISTS migration (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())"))
        {
            await prepare.RunAsync().ConfigureAwait(false);
        }

        await using var look = session.Batch().Add("SELECT coalesce(max(version), 0), current_setting('server_version_num')::integer FROM migration");
        var (version, server) = (await look.ListAsync(static row => (row.GetInt32(0), row.GetInt32(1))).ConfigureAwait(false))[0];
        Check(version, server);
        if (version == Steps.Length)
        {
            return 0;
        }

        // A step has several statements, so it goes without parameters.
        await session.RunScriptAsync(await ReadAsync(Steps[version]).ConfigureAwait(false)).ConfigureAwait(false);
        await using var last = session.LastBatch().Add("INSERT INTO migration (version) VALUES ($1)", version + 1);
        await session.CommitAsync(last).ConfigureAwait(false);
        return Steps.Length - version - 1;
    }

    private static void Check(int version, int server)
    {
        const int OldestServer = 150000;
        if (server < OldestServer)
        {
            throw new LedgerUnavailableException(string.Create(
                CultureInfo.InvariantCulture, $"The ledger needs PostgreSQL 15 or later; this server is version {server / 10000}. Upgrade the server."));
        }

        if (version > Steps.Length)
        {
            throw new LedgerUnavailableException(string.Create(
                CultureInfo.InvariantCulture,
                $"The ledger has version {version} and this code knows {Steps.Length}: a newer one wrote it. Deploy that version of PolicyAnalyzers.Surveys.PostgreSql again."));
        }
    }

    private static async Task<string> ReadAsync(string step)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(step)!);
        return await reader.ReadToEndAsync().ConfigureAwait(false);
    }
}
