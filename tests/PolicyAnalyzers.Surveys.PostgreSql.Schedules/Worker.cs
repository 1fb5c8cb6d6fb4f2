using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>A process that does what a node does: invites, sends, opts people out. It gets the numbers of schedules by standard input and answers "done".</summary>
internal static class Worker
{
    /// <summary>The verb that starts it.</summary>
    public const string Verb = "worker";

    private const int Tasks = 4;
    private const int Steps = 12;

    public static async Task<int> RunAsync(string connection, string path)
    {
        using var vendor = new VendorLog(path);
        await using var ledger = Schedule.Open(connection);
        await ledger.CheckAsync(default);
        Console.WriteLine("ready");
        while (Console.ReadLine() is { } line)
        {
            var numbers = line.Split(' ').Select(static text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            var schedule = new Schedule(numbers[0]);
            var sender = new Sender(ledger, vendor, schedule);
            await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(() => StepsAsync(ledger, vendor, schedule, sender, new Random((numbers[0] * 100) + (numbers[1] * 10) + task)))));
            Console.WriteLine("done");
        }

        return 0;
    }

    private static async Task StepsAsync(PostgreSqlLedger ledger, VendorLog vendor, Schedule schedule, Sender sender, Random random)
    {
        for (var step = 0; step < Steps; step++)
        {
            var now = schedule.Start + (Schedule.MostDrift * ((2 * random.NextDouble()) - 1));
            switch (random.Next(8))
            {
                case < 4:
                    var request = schedule.Request(random, now);
                    if (await ledger.Reservations.ReserveAsync(request, default) is { Outcome: ReservationOutcome.Reserved })
                    {
                        vendor.Write(LogWord.Reserved, request.InvitationId, request.PersonId);
                    }

                    break;
                case 4 when random.Next(4) == 0:
                    await OptOutAsync(ledger, vendor, schedule.Person(random), now);
                    break;
                default:
                    await sender.SendAsync(random, now);
                    break;
            }
        }
    }

    private static async Task OptOutAsync(PostgreSqlLedger ledger, VendorLog vendor, string person, DateTimeOffset now)
    {
        await ledger.Suppressions.AddAsync(new Suppression("page", now) { PersonId = person, Address = person + "@example.com" }, default);
        await ledger.Outbox.CancelAsync(new OutboxCancellation(RefusalReason.OptedOut, now) { PersonId = person }, default);
        vendor.Write(LogWord.OptedOut, "-", person);
    }
}
