using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>Reservations that fail before and after they are written, and go to the journal before they are asked for: at that time the limits held.</summary>
internal sealed class WatchedReservations(IReservations reservations, IJournal journal, ScheduleClock clock, Faults faults) : IReservations
{
    public async Task<ReservationResult> ReserveAsync(ReservationRequest request, CancellationToken cancellation)
    {
        faults.Ledger();
        var value = $"{request.PersonId} {request.Survey} {request.ReminderOf ?? request.RequestKey ?? "-"}";
        journal.Write(new JournalEntry(JournalKind.Reserved, request.InvitationId, value, clock.TrueNow));
        var result = await reservations.ReserveAsync(request, cancellation);
        faults.Ledger();
        return result;
    }

    public Task<ReservationResult> PreviewAsync(ReservationRequest request, CancellationToken cancellation) => reservations.PreviewAsync(request, cancellation);
}
