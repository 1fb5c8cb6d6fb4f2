using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>
/// For the people who look after invitations that went wrong. An invitation of unknown outcome counts as a contact and is never sent again until somebody
/// found out, at the platform, what became of it.
/// </summary>
/// <param name="ledger">Holds them.</param>
/// <param name="policy">Knows the roles.</param>
/// <param name="clock">The time of a resolution.</param>
public sealed class OutboxReview(ISurveyLedger ledger, IPolicySource policy, TimeProvider clock)
{
    /// <summary>Invitations of unknown outcome, the oldest first.</summary>
    public Task<IReadOnlyList<OutboxItem>> ListUnknownAsync(int most, CancellationToken cancellation = default) =>
        ledger.Outbox.ListAsync(OutboxState.Unknown, most, cancellation);

    /// <summary>Invitations that were given up and certainly not sent, the oldest first, each with its <see cref="OutboxItem.LastReason"/>.</summary>
    public Task<IReadOnlyList<OutboxItem>> ListDeadLettersAsync(int most, CancellationToken cancellation = default) =>
        ledger.Outbox.ListAsync(OutboxState.DeadLetter, most, cancellation);

    /// <summary>
    /// States what became of an invitation of unknown outcome. If it was not sent, it no longer counts; it is not sent again: the caller may invite anew.
    /// </summary>
    /// <param name="invitationId">The invitation.</param>
    /// <param name="wasSent">What was found out.</param>
    /// <param name="by">Who found out: an id under <c>roles</c>; the audit trail holds it.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>False where no such invitation has an unknown outcome.</returns>
    /// <exception cref="ArgumentException">The policy knows no such role.</exception>
    public Task<bool> ResolveAsync(string invitationId, bool wasSent, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(invitationId);
        ArgumentNullException.ThrowIfNull(by);
        var current = policy.Current;
        return current.Roles.Find(by) is null
            ? throw new ArgumentException($"'{by}' is no role of {current.Path}. Name an id under roles, or add it there.", nameof(by))
            : ledger.Outbox.ResolveAsync(invitationId, wasSent, by, clock.GetUtcNow(), cancellation);
    }
}
