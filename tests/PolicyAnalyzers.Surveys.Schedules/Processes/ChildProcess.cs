using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Stores;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Processes;

/// <summary>
/// A process that may be killed at any time. Reads <c>run ADDRESS FOLDER SEED</c> and works until it reads <c>stop</c>; answers <c>working</c> and
/// <c>stopped</c>.
/// </summary>
internal static class ChildProcess
{
    public const int Workers = 4;

    public static async Task RunAsync(TextReader orders, TextWriter answers)
    {
        while (await orders.ReadLineAsync() is { } order)
        {
            var parts = order.Split('\t');
            await WorkAsync(parts[1], parts[2], int.Parse(parts[3], CultureInfo.InvariantCulture), orders, answers);
            await answers.WriteLineAsync("stopped");
        }
    }

    private static async Task WorkAsync(string address, string folder, int seed, TextReader orders, TextWriter answers)
    {
        using var clock = new SharedClock(Path.Combine(folder, "clock"));
        using var journal = new FileJournal(Path.Combine(folder, "journal"));
        var chances = new Chances(seed);
        var world = new Surroundings(clock, journal, new PolicySwitch(seed % 2 == 0), chances, new Faults(chances, 0), new Flights());
        var ledger = await LedgerAddress.OpenAsync(address, clock);
        await using var _ = (IAsyncDisposable)ledger;
        var node = new SurveyNode(ledger, world);
        foreach (var vendor in node.Vendors)
        {
            (vendor.Trouble, vendor.LongestPause) = (20, 3);
        }

        using var stop = new CancellationTokenSource();
        var work = Enumerable.Range(0, Workers).Select(worker => Task.Run(() => WorkAsync(new StepRunner(node, world), Steps(seed, worker), stop.Token))).ToArray();
        await answers.WriteLineAsync("working");
        await orders.ReadLineAsync();
        await stop.CancelAsync();
        await Task.WhenAll(work);
    }

    private static async Task WorkAsync(StepRunner runner, IEnumerable<PlanStep> steps, CancellationToken stop)
    {
        foreach (var step in steps)
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            await runner.RunAsync(step);
        }
    }

    // Whether a request is out that another process made nobody here can tell, so that nothing is resolved before the end.
    private static IEnumerable<PlanStep> Steps(int seed, int worker)
    {
        var random = new Random(unchecked((seed * 31) + worker));
        while (true)
        {
            if (Plan.Step(random, worker) is { Kind: not StepKind.Resolve } step)
            {
                yield return step with { Person = Cast.Crowd[random.Next(Cast.Crowd.Count)] };
            }
        }
    }
}
