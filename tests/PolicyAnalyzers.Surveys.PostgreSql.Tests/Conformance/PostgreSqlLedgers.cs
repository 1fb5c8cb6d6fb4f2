using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Conformance;

/// <summary>A new database for each test of a fixture.</summary>
internal sealed class PostgreSqlLedgers
{
    private readonly List<PostgreSqlLedger> open = [];
    private string database = "";

    public Task<ISurveyLedger> OpenNewAsync(IdentifierKeys keys, TimeProvider clock)
    {
        database = SharedServer.Instance.NewDatabase();
        return OpenAgainAsync(keys, clock);
    }

    public async Task<ISurveyLedger> OpenAgainAsync(IdentifierKeys keys, TimeProvider clock)
    {
        var ledger = new PostgreSqlLedger(new PostgreSqlLedgerOptions { ConnectionString = database }, keys, clock);
        open.Add(ledger);
        await ledger.MigrateAsync(default);
        return ledger;
    }

    public async Task CloseAsync()
    {
        foreach (var ledger in open)
        {
            await ledger.DisposeAsync();
        }

        open.Clear();
    }
}
