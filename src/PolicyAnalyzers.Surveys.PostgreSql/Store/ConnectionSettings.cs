using System;
using System.Globalization;
using Npgsql;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>What the ledger asks of its connections besides where the server is.</summary>
internal static class ConnectionSettings
{
    // The server ends a statement first; the client waits longer only for a server that does not answer at all.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);

    public static string Of(PostgreSqlLedgerOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.ConnectionString);
        var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            SearchPath = options.Schema,
            Timeout = Seconds(options.ConnectTimeout),
            CommandTimeout = Seconds(options.StatementTimeout + Margin),
            MaxPoolSize = options.MaxConnections,
            MinPoolSize = 0,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,

            // Nothing is set for longer than a transaction, so there is nothing to reset; a session rolls back what it leaves open.
            NoResetOnClose = true,

            // A transaction of the host must not hold a person's lock, nor take a contact back.
            Enlist = false,

            // Values of rows stay out of messages.
            IncludeErrorDetail = false,
        };
        settings.ApplicationName ??= "governed surveys";
        settings.Options = string.Join(
            ' ',
            settings.Options,
            Setting("statement_timeout", options.StatementTimeout),
            // Before the statement itself is ended, so that the message says what it waited for.
            Setting("lock_timeout", options.StatementTimeout * 0.8),
            Setting("idle_in_transaction_session_timeout", options.IdleTimeout),

            // Every statement goes by an index. A plan that is made while a new partition is empty would read all of it, and be kept while it fills.
            "-c enable_seqscan=off -c plan_cache_mode=force_generic_plan -c jit=off",

            // A contact that is forgotten in a crash is one too many.
            "-c synchronous_commit=on").Trim();
        return settings.ConnectionString;
    }

    private static string Setting(string name, TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"-c {name}={(long)time.TotalMilliseconds}");

    private static int Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalSeconds));
}
