using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>
/// Where contacts are counted, for every survey, platform and channel alike. Holds no address, and a person's id in the clear only while an invitation
/// is queued or deferred. Everything throws <see cref="LedgerUnavailableException"/> where the store does not answer or cannot be written.
/// </summary>
public interface ISurveyLedger
{
    /// <summary>Contacts, and what limits them.</summary>
    IReservations Reservations { get; }

    /// <summary>What is to be sent.</summary>
    IOutbox Outbox { get; }

    /// <summary>What is to be decided later.</summary>
    IDeferrals Deferrals { get; }

    /// <summary>Responses, and what was done about them.</summary>
    ISurveyLoop Loop { get; }

    /// <summary>What people permitted.</summary>
    IConsentStore Consents { get; }

    /// <summary>Who is not to be contacted.</summary>
    ISuppressionList Suppressions { get; }

    /// <summary>What happened.</summary>
    IAuditTrail Audit { get; }

    /// <summary>Brings the store to the version of this code, step by step. Does nothing where it is there. Refuses a store of a later version.</summary>
    Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Returns if a row could be written now; writes nothing that stays.</summary>
    Task CheckAsync(CancellationToken cancellation);

    /// <summary>Erases what links any row to a person (GDPR art. 17). The audit chain stays verifiable, and an opt-out stays in force.</summary>
    /// <returns>How many rows no longer lead to the person.</returns>
    Task<int> EraseAsync(string personId, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Removes rows older than a time, except what still limits, is still queued, or still permits or forbids. The audit chain stays verifiable.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> PruneAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation);
}
