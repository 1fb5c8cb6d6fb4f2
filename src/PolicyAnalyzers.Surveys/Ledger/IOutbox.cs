using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>
/// What is to be sent. One item goes lease, begin, send, settle. A worker that dies before it begins loses nothing: the lease ends. One that dies after it
/// began leaves an item of which nobody knows whether it was sent: it comes back as <see cref="OutboxItem.WasInterrupted"/>.
/// </summary>
public interface IOutbox
{
    /// <summary>
    /// Takes items that are due: queued ones that nobody holds, and those whose lease ended. No two workers get one item. Queued items past their
    /// <see cref="OutboxItem.SendBefore"/> are cancelled on the way, with an audit row, and released.
    /// </summary>
    Task<IReadOnlyList<OutboxItem>> LeaseAsync(OutboxLease lease, CancellationToken cancellation);

    /// <summary>
    /// States that the request goes out now. Nothing may be sent before, nor where the answer is false. An opt-out of the person or the address either is
    /// seen here, or comes after it.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="address">The address that it goes to, which may be another one than when it was queued; null where the channel needs none.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>
    /// False where the item was cancelled, its lease ended or was taken, its <see cref="OutboxItem.SendBefore"/> is over, or the person or the address is
    /// suppressed meanwhile.
    /// </returns>
    Task<bool> BeginAsync(OutboxItem item, [CustomerData("invite", Category = "contact.email")] string? address, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Writes down what came of it, together with an audit row.</summary>
    /// <returns>False where the item is no longer held by this lease; then nothing is written.</returns>
    Task<bool> SettleAsync(OutboxItem item, Settlement settlement, CancellationToken cancellation);

    /// <summary>Cancels what is queued and not begun, with an audit row each, and releases it. What has begun goes on, but can never be begun again.</summary>
    /// <returns>How many were cancelled.</returns>
    Task<int> CancelAsync(OutboxCancellation which, CancellationToken cancellation);

    /// <summary>Items in a state, the oldest first; their <see cref="OutboxItem.PersonId"/> is empty once they are settled.</summary>
    Task<IReadOnlyList<OutboxItem>> ListAsync(OutboxState state, int most, CancellationToken cancellation);

    /// <summary>How many items are in each state; a state without any may be missing.</summary>
    Task<IReadOnlyDictionary<OutboxState, long>> CountAsync(CancellationToken cancellation);

    /// <summary>Somebody found out what became of an unknown outcome: it was sent, or it was not and is released.</summary>
    /// <param name="invitationId">The invitation.</param>
    /// <param name="wasSent">What somebody found out.</param>
    /// <param name="by">Who says so: an id under <c>roles</c>.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>False where no such invitation has an unknown outcome.</returns>
    Task<bool> ResolveAsync(string invitationId, bool wasSent, string by, DateTimeOffset now, CancellationToken cancellation);
}
