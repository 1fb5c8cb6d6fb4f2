using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.PostgreSqlServer;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>Runs schedules one after the other, each on two workers of which one is killed, and checks each once another node has put things in order.</summary>
internal static class Runner
{
    private const int LongestLife = 120;
    private const int VerifyEvery = 50;
    private const int MostRounds = 500;

    public static async Task<int> RunAsync(int seed, int schedules, CancellationToken cancellation)
    {
        using var server = new Server("fsync=off", "full_page_writes=off");
        var connection = server.NewDatabase();
        using var vendor = new Vendor();
        await using var ledger = Schedule.Open(connection);
        await ledger.MigrateAsync(cancellation);
        var totals = new Totals();
        var workers = new[] { WorkerProcess.Start(connection, vendor.Path), WorkerProcess.Start(connection, vendor.Path) };
        try
        {
            await workers[0].HearAsync("ready", cancellation);
            await workers[1].HearAsync("ready", cancellation);
            for (var number = seed; number < seed + schedules; number++)
            {
                var random = new Random(number);
                await DisturbAsync(workers, number, random, connection, vendor.Path, cancellation);
                await RecoverAsync(ledger, vendor.Path, new Schedule(number), random);
                var faults = new List<string>(await ScheduleCheck.RunAsync(ledger, connection, vendor.Take(), new Schedule(number), totals));
                if ((number - seed) % VerifyEvery == VerifyEvery - 1 || number == seed + schedules - 1)
                {
                    Console.Error.WriteLine($"{number - seed + 1} of {schedules}: {totals}");
                    foreach (var fault in (await AuditVerifier.VerifyAsync(ledger.Audit, Schedule.Keys, [], cancellation)).Faults)
                    {
                        faults.Add(fault.ToString());
                    }
                }

                if (faults.Count > 0)
                {
                    Console.Error.WriteLine($"Schedule {number} (repeat it with --seed {number} --schedules 1):\n{string.Join('\n', faults)}");
                    return 1;
                }
            }
        }
        finally
        {
            workers[0].Dispose();
            workers[1].Dispose();
        }

        Console.WriteLine($"{schedules} schedules, {totals}: no limit exceeded, nobody refused contacted, audit and outbox agree.");
        return 0;
    }

    // Which process is killed and after how many milliseconds comes from the number; where that finds it does not, which is the point.
    private static async Task DisturbAsync(WorkerProcess[] workers, int number, Random random, string connection, string vendor, CancellationToken cancellation)
    {
        workers[0].Tell(number, 0);
        workers[1].Tell(number, 1);
        var victim = random.Next(2);
        await Task.Delay(random.Next(LongestLife), cancellation);
        workers[victim].Kill();
        workers[victim] = WorkerProcess.Start(connection, vendor);
        await workers[1 - victim].HearAsync("done", cancellation);
        await workers[victim].HearAsync("ready", cancellation);
    }

    // After every lease has ended.
    private static async Task RecoverAsync(PostgreSqlLedger ledger, string path, Schedule schedule, Random random)
    {
        using var vendor = new VendorLog(path);
        var sender = new Sender(ledger, vendor, schedule);
        var now = schedule.Start + Schedule.MostDrift + Schedule.Lease;
        for (var round = 0; await sender.SendAsync(random, now) > 0 || await IsAnyOpenAsync(ledger); round++)
        {
            if (round > MostRounds)
            {
                throw new InvalidOperationException($"Schedule {schedule.Number} leaves an invitation that nobody settles.");
            }

            now += TimeSpan.FromHours(1);
        }
    }

    private static async Task<bool> IsAnyOpenAsync(PostgreSqlLedger ledger)
    {
        var counts = await ledger.Outbox.CountAsync(default);
        return counts.GetValueOrDefault(OutboxState.Queued) + counts.GetValueOrDefault(OutboxState.Sending) > 0;
    }
}
