using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A ledger that no longer reserves.</summary>
internal sealed class SilentLedger(ISurveyLedger ledger) : ISurveyLedger, IReservations
{
    public IReservations Reservations => this;

    public IOutbox Outbox => ledger.Outbox;

    public IDeferrals Deferrals => ledger.Deferrals;

    public ISurveyLoop Loop => ledger.Loop;

    public IConsentStore Consents => ledger.Consents;

    public ISuppressionList Suppressions => ledger.Suppressions;

    public IAuditTrail Audit => ledger.Audit;

    public Task MigrateAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task CheckAsync(CancellationToken cancellation) => throw new LedgerUnavailableException("The ledger is down.");

    public Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation) => throw new LedgerUnavailableException("The ledger is down.");

    public Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) => throw new LedgerUnavailableException("The ledger is down.");

    public Task<ReservationResult> ReserveAsync(ReservationRequest request, CancellationToken cancellation) => throw new LedgerUnavailableException("The ledger is down.");

    public Task<ReservationResult> PreviewAsync(ReservationRequest request, CancellationToken cancellation) => throw new LedgerUnavailableException("The ledger is down.");
}
