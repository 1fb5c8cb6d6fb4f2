using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Tests.Conformance;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

public sealed class SqlitePeopleTests : PeopleConformance
{
    private readonly SqliteFiles files = new();

    protected override Task<ISurveyLedger> OpenNewAsync(IdentifierKeys keys, TimeProvider clock) => files.OpenNewAsync(keys, clock);

    protected override Task<ISurveyLedger> OpenAgainAsync(IdentifierKeys keys, TimeProvider clock) => files.OpenAgainAsync(keys, clock);

    protected override Task CloseAsync() => files.CloseAsync();
}
