using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

/// <summary>A new ledger file for each test of a fixture.</summary>
internal sealed class SqliteFiles
{
    private readonly Stack<SqliteFile> files = new();

    public Task<ISurveyLedger> OpenNewAsync(IdentifierKeys keys, TimeProvider clock)
    {
        files.Push(new SqliteFile());
        return files.Peek().OpenAsync(keys, clock);
    }

    public Task<ISurveyLedger> OpenAgainAsync(IdentifierKeys keys, TimeProvider clock) => files.Peek().OpenAsync(keys, clock);

    public Task CloseAsync() => files.Pop().DisposeAsync().AsTask();
}
