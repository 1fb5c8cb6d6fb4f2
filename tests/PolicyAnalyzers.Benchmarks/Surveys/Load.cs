using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>Some work, done by several workers again and again for a time.</summary>
internal static class Load
{
    private static int people;

    /// <summary>Does work for a time.</summary>
    public static async Task<LoadResult> RunAsync(SurveysPlan plan, Func<CancellationToken, Task> work)
    {
        var elapsed = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, plan.Workers).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>();
            while (elapsed.Elapsed < plan.Time)
            {
                var begin = Stopwatch.GetTimestamp();
                await work(default);
                own.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }

            return own;
        })));
        var all = times.SelectMany(static own => own).Order().ToArray();
        return new LoadResult(all.Length / elapsed.Elapsed.TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)]);
    }

    /// <summary>A decision about a person who was never asked before: the one that writes everything. Any other one writes less.</summary>
    public static async Task DecideAsync(ISurveyLedger ledger, CancellationToken cancellation)
    {
        var result = await ledger.Reservations.ReserveAsync(NewRequest(), cancellation);
        if (result.Outcome != ReservationOutcome.Reserved)
        {
            throw new InvalidOperationException($"A person who was never asked is refused: {result.Outcome}.");
        }
    }

    /// <summary>Puts an invitation through its whole life: reserved, leased, begun, delivered.</summary>
    public static async Task<int> DeliverAsync(ISurveyLedger ledger, int many)
    {
        for (var number = 0; number < many; number++)
        {
            await DecideAsync(ledger, default);
        }

        var now = DateTimeOffset.UtcNow;
        var items = await ledger.Outbox.LeaseAsync(new OutboxLease("bench", many, now, TimeSpan.FromMinutes(5)), default);
        foreach (var item in items)
        {
            await ledger.Outbox.BeginAsync(item, item.PersonId + "@example.com", now, default);
            await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, now, "sent"), default);
        }

        return items.Count;
    }

    private static ReservationRequest NewRequest()
    {
        var person = $"person-{Interlocked.Increment(ref people)}";
        var now = DateTimeOffset.UtcNow;
        return new ReservationRequest(Guid.NewGuid().ToString("N"), person, "delivery", "email", "qualtrics", now)
        {
            SurveyType = "transactional",
            Group = "delivery",
            RequestKey = person,
            Windows =
            [
                new ContactWindow("survey-policy.contact-frequency.transactional", 1, TimeSpan.FromDays(30)) { SurveyType = "transactional" },
                new ContactWindow("survey-policy.contact-frequency.any", 3, TimeSpan.FromDays(365)),
                new ContactWindow("survey-policy.rest.after-response", 1, TimeSpan.FromDays(14)) { CountsResponses = true },
            ],
            Address = person + "@example.com",
            Data = ["contact.email"],
            SendBefore = now.AddDays(3),
            Expires = now.AddDays(30),
            Audit = new AuditEvent(AuditKind.Queued, now)
            {
                PersonId = person,
                Survey = "delivery",
                Channel = "email",
                Platform = "qualtrics",
                Step = PolicyAnalyzers.Surveys.DecisionStep.Send,
                Policy = "1.0.0 0123456789abcdef",
            },
        };
    }
}
