using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>Contacts with people, counted where they are made.</summary>
public interface IReservations
{
    /// <summary>
    /// In one transaction and under a lock of the person: looks for the request key, for a suppression, counts every window, looks for another survey of
    /// the group, and then writes contact, outbox row and audit row, all or none. Two calls for one person never both see room for the last contact.
    /// </summary>
    Task<ReservationResult> ReserveAsync(ReservationRequest request, CancellationToken cancellation);

    /// <summary>What <see cref="ReserveAsync"/> would answer now; writes nothing. <see cref="ReservationOutcome.Reserved"/> means that it would.</summary>
    Task<ReservationResult> PreviewAsync(ReservationRequest request, CancellationToken cancellation);
}
