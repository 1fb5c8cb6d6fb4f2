using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>Sends what is due, as a dispatcher does: what may have been sent is sent again only where the vendor takes a key.</summary>
internal sealed class Sender(PostgreSqlLedger ledger, VendorLog vendor, Schedule schedule)
{
    /// <summary>Takes some items and sends them.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> SendAsync(Random random, DateTimeOffset now)
    {
        var items = await ledger.Outbox.LeaseAsync(new OutboxLease("w", 3, now, Schedule.Lease), default);
        foreach (var item in items)
        {
            await SendAsync(item, random, now);
        }

        return items.Count;
    }

    private async Task SendAsync(OutboxItem item, Random random, DateTimeOffset now)
    {
        if (item.WasInterrupted && !schedule.VendorTakesKeys)
        {
            await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Unknown, now, "the worker died"), default);
            return;
        }

        vendor.Write(LogWord.Asking, item.InvitationId, item.PersonId);
        if (!await ledger.Outbox.BeginAsync(item, now, default))
        {
            // Whoever opted out meanwhile is not asked again; whether the worker that died had asked, nobody knows.
            if (item.WasInterrupted)
            {
                await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Unknown, now, "the worker died"), default);
            }

            return;
        }

        await ledger.Outbox.SettleAsync(item, Post(item, random, now), default);
    }

    private Settlement Post(OutboxItem item, Random random, DateTimeOffset now)
    {
        // What may have been sent before is certain only once the vendor says so.
        var outcome = item.WasInterrupted ? 0 : random.Next(10);
        if (outcome is < 6 or 6)
        {
            vendor.Write(LogWord.Sent, item.InvitationId, item.PersonId);
        }

        return outcome switch
        {
            < 6 => new Settlement(OutboxState.Delivered, now, "202"),
            6 or 7 => new Settlement(OutboxState.Unknown, now, "no answer"),
            8 => new Settlement(OutboxState.DeadLetter, now, "400"),
            _ => new Settlement(OutboxState.Queued, now, "429") { NotBefore = now.AddMinutes(random.Next(60)) },
        };
    }
}
