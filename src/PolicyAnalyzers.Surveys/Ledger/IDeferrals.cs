using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>Wishes to invite that a rule blocks for now, where the policy says <c>on-blocked: delay</c>.</summary>
public interface IDeferrals
{
    /// <summary>Keeps a wish, with an audit row. A wish that is kept already, by its id, gets the new time.</summary>
    Task DeferAsync(Deferral deferral, AuditEvent audit, CancellationToken cancellation);

    /// <summary>Takes wishes that are due, for a while; one that is not removed comes back.</summary>
    Task<IReadOnlyList<Deferral>> LeaseDueAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Forgets a wish: it was queued or refused.</summary>
    Task RemoveAsync(string deferralId, CancellationToken cancellation);
}
