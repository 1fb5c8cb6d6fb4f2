using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>A ledger of any kind, watched.</summary>
internal sealed class WatchedLedger(ISurveyLedger ledger, IReservations reservations, IOutbox outbox) : ISurveyLedger
{
    public IReservations Reservations => reservations;

    public IOutbox Outbox => outbox;

    public IDeferrals Deferrals => ledger.Deferrals;

    public ISurveyLoop Loop => ledger.Loop;

    public IConsentStore Consents => ledger.Consents;

    public ISuppressionList Suppressions => ledger.Suppressions;

    public IAuditTrail Audit => ledger.Audit;

    public Task MigrateAsync(CancellationToken cancellation) => ledger.MigrateAsync(cancellation);

    public Task CheckAsync(CancellationToken cancellation) => ledger.CheckAsync(cancellation);

    public Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation) => ledger.EraseAsync(personId, now, cancellation);

    public Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) => ledger.PruneAsync(before, now, cancellation);
}
