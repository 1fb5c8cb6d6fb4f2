using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

/// <summary>A ledger file of one test.</summary>
internal sealed class SqliteFile : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("surveys-");
    private readonly List<SqliteLedger> open = [];

    public string Path => System.IO.Path.Combine(folder.FullName, "surveys.db");

    public string Folder => folder.FullName;

    public async Task<ISurveyLedger> OpenAsync(IdentifierKeys keys, TimeProvider clock, TimeSpan? patience = null)
    {
        var ledger = new SqliteLedger(Path, keys, clock, patience ?? TimeSpan.FromSeconds(20));
        open.Add(ledger);
        await ledger.MigrateAsync(default);
        return ledger;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var ledger in open)
        {
            await ledger.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
