using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Tests.Conformance;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Conformance;

public sealed class PostgreSqlLoopTests : LoopConformance
{
    private readonly PostgreSqlLedgers ledgers = new();

    protected override Task<ISurveyLedger> OpenNewAsync(IdentifierKeys keys, TimeProvider clock) => ledgers.OpenNewAsync(keys, clock);

    protected override Task<ISurveyLedger> OpenAgainAsync(IdentifierKeys keys, TimeProvider clock) => ledgers.OpenAgainAsync(keys, clock);

    protected override Task CloseAsync() => ledgers.CloseAsync();
}
