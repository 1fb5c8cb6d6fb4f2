using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.PostgreSql;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Stores;

/// <summary>How a process finds a ledger, in one text: <c>sqlite:FILE</c>, <c>postgresql:CONNECTION</c>. A store of another kind adds its own word here.</summary>
internal static class LedgerAddress
{
    public const string Sqlite = "sqlite:";
    public const string PostgreSql = "postgresql:";

    // More than a service has: a schedule is about what happens, not about how fast.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Func<string, TimeProvider, ISurveyLedger>> Kinds = new(StringComparer.Ordinal)
    {
        [Sqlite] = static (file, clock) => new SqliteLedger(file, Cast.Keys, clock, Patience),
        [PostgreSql] = static (connection, clock) => new PostgreSqlLedger(
            new PostgreSqlLedgerOptions { ConnectionString = connection, ConnectTimeout = Patience, StatementTimeout = Patience, IdleTimeout = Patience },
            Cast.Keys,
            clock),
    };

    /// <summary>Opens the ledger at an address; it has the version of this code.</summary>
    public static async Task<ISurveyLedger> OpenAsync(string address, TimeProvider clock)
    {
        var word = address[..(address.IndexOf(':', StringComparison.Ordinal) + 1)];
        var ledger = Kinds[word](address[word.Length..], clock);
        await ledger.MigrateAsync(default);
        return ledger;
    }
}
