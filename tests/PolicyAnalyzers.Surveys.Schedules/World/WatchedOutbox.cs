using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>An outbox whose callers die before and after each step, and whose steps are written to the journal.</summary>
internal sealed class WatchedOutbox(IOutbox outbox, IJournal journal, ScheduleClock clock, Faults faults, Flights flights) : IOutbox
{
    public async Task<IReadOnlyList<OutboxItem>> LeaseAsync(OutboxLease lease, CancellationToken cancellation)
    {
        faults.Ledger();
        var items = await outbox.LeaseAsync(lease, cancellation);

        // Leased, and nobody learns it: the whole dispatcher died.
        faults.Ledger();
        return items;
    }

    // Not async itself: what it says of the flight has to stay with the caller, who sends next.
    public Task<bool> BeginAsync(OutboxItem item, string? address, DateTimeOffset now, CancellationToken cancellation)
    {
        faults.Worker();
        Flights.Current = Guid.NewGuid().ToString("N");
        journal.Write(new JournalEntry(JournalKind.Began, item.InvitationId, Flights.Current, clock.TrueNow));
        return BeginInFlightAsync(item, address, now, cancellation);
    }

    public async Task<bool> SettleAsync(OutboxItem item, Settlement settlement, CancellationToken cancellation)
    {
        faults.Worker();
        faults.Ledger();
        var isSettled = await outbox.SettleAsync(item, settlement, cancellation);
        faults.Ledger();
        return isSettled;
    }

    public Task<int> CancelAsync(OutboxCancellation which, CancellationToken cancellation)
    {
        faults.Ledger();
        return outbox.CancelAsync(which, cancellation);
    }

    public Task<IReadOnlyList<OutboxItem>> ListAsync(OutboxState state, int most, CancellationToken cancellation) => outbox.ListAsync(state, most, cancellation);

    public Task<IReadOnlyDictionary<OutboxState, long>> CountAsync(CancellationToken cancellation) => outbox.CountAsync(cancellation);

    public Task<bool> ResolveAsync(string invitationId, bool wasSent, string by, DateTimeOffset now, CancellationToken cancellation) =>
        outbox.ResolveAsync(invitationId, wasSent, by, now, cancellation);

    private async Task<bool> BeginInFlightAsync(OutboxItem item, string? address, DateTimeOffset now, CancellationToken cancellation)
    {
        flights.Start(item.InvitationId);
        var mayGo = false;
        try
        {
            var answer = await outbox.BeginAsync(item, address, now, cancellation);
            faults.Ledger();
            faults.Worker();
            mayGo = answer;
            return answer;
        }
        finally
        {
            if (!mayGo)
            {
                flights.End(item.InvitationId);
            }
        }
    }
}
