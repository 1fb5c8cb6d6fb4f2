using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>A store with its ledger, and with a table of its own for bare inserts.</summary>
/// <param name="Name">How the page calls it.</param>
/// <param name="Ledger">Its ledger.</param>
/// <param name="BareInsert">Inserts and commits one row of the size of a contact.</param>
/// <param name="Close">Ends it.</param>
internal sealed record Store(string Name, ISurveyLedger Ledger, Func<CancellationToken, Task> BareInsert, Func<ValueTask> Close) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Close();
}
