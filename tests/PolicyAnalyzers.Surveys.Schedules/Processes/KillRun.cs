using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Properties;
using PolicyAnalyzers.Surveys.Schedules.Stores;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Processes;

/// <summary>Schedules of two processes over one store, one of which is killed (SIGKILL) at a random point and started anew.</summary>
/// <param name="withStore">Makes a new, empty store, hands over a folder and its <see cref="LedgerAddress"/>, and takes both away afterwards.</param>
internal sealed class KillRun(Func<Func<DirectoryInfo, string, Task>, Task> withStore)
{
    /// <summary>How many schedules a test runs, where nobody asks for more by <see cref="CountVariable"/>.</summary>
    public const int Few = 3;

    /// <summary>The environment variable that asks for more schedules.</summary>
    public const string CountVariable = "SURVEYS_KILLS";

    /// <summary>How many schedules were asked for.</summary>
    public static int Count => int.TryParse(Environment.GetEnvironmentVariable(CountVariable), out var count) ? count : Few;

    private long delivered;
    private long unknown;

    /// <summary>Runs the schedules of seeds that follow one another, and stops at the first that breaks a property.</summary>
    /// <returns>What it broke, and its journal; null where all properties held.</returns>
    public async Task<string?> RunAsync(int first, int count, TextWriter progress)
    {
        var watch = Stopwatch.StartNew();
        using var steady = Child.Start();
        var mortal = Child.Start();
        try
        {
            for (var done = 1; done <= count; done++)
            {
                (mortal, var broken) = await RunAsync(first + done - 1, steady, mortal);
                if (broken is not null)
                {
                    return broken;
                }

                if (done % 100 == 0 || done == count)
                {
                    await progress.WriteLineAsync(FormattableString.Invariant(
                        $"{done} schedules, one process killed in each, {delivered} deliveries, {unknown} unknown outcomes, {watch.Elapsed.TotalSeconds:0} s"));
                }
            }

            return null;
        }
        finally
        {
            mortal.Dispose();
        }
    }

    private async Task<(Child Mortal, string? Broken)> RunAsync(int seed, Child steady, Child mortal)
    {
        string? broken = null;
        await withStore(async (folder, address) =>
        {
            var random = new Random(seed);
            using var clock = new SharedClock(Path.Combine(folder.FullName, "clock"));
            using var journal = new FileJournal(Path.Combine(folder.FullName, "journal"));
            var ledger = await LedgerAddress.OpenAsync(address, clock);
            await using var _ = (IAsyncDisposable)ledger;
            foreach (var person in Cast.Crowd.Where(static person => person != Cast.NeverAsked))
            {
                await ledger.Consents.RecordAsync(Cast.Consent(person, clock.GetUtcNow().AddDays(-10)), default);
            }

            await Task.WhenAll(steady.RunAsync(address, folder.FullName, seed), mortal.RunAsync(address, folder.FullName, seed + 1_000_000));
            await PassAsync(clock, random);
            await mortal.KillAsync();
            mortal.Dispose();
            mortal = Child.Start();
            await mortal.RunAsync(address, folder.FullName, seed + 2_000_000);
            await PassAsync(clock, random);
            await Task.WhenAll(steady.StopAsync(), mortal.StopAsync());

            var chances = new Chances(seed);
            var world = new Surroundings(clock, journal, new PolicySwitch(false), chances, new Faults(chances, 0), new Flights());
            await PlanRunner.EndAsync(ledger, world, new Plan(seed, 1, 0, 0, []));
            broken = await JudgeAsync(seed, ledger, journal.Read());
        });
        return (mortal, broken);
    }

    private async Task<string?> JudgeAsync(int seed, ISurveyLedger ledger, IReadOnlyList<JournalEntry> entries)
    {
        delivered += entries.Count(static entry => entry.Kind == JournalKind.Delivered);
        unknown += (await ledger.Outbox.CountAsync(default)).GetValueOrDefault(OutboxState.Unknown);
        return await Oracle.JudgeAsync(entries, ledger) is { Count: > 0 } broken
            ? $"The schedule of seed {seed} broke a property:\n  {string.Join("\n  ", broken)}\nIts journal:\n{string.Concat(entries.Select(static entry => entry.ToLine()))}"
            : null;
    }

    // Leases of five minutes end while their owners still work. Hours do not pass while a request is out: it would arrive in another hour than it was checked in.
    private static async Task PassAsync(SharedClock clock, Random random)
    {
        for (var step = random.Next(1, 4); step > 0; step--)
        {
            await Task.Delay(random.Next(1, 60));
            clock.Advance(TimeSpan.FromMinutes(random.Next(1, 7)));
        }
    }
}
