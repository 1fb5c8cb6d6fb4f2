using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>Runs many schedules, each on a store of its own, and stops at the first that breaks a property.</summary>
internal static class SchedulesRun
{
    /// <summary>The environment variable that asks for more schedules.</summary>
    public const string CountVariable = "SURVEYS_SCHEDULES";

    /// <summary>How many schedules were asked for, or else a few of them.</summary>
    public static int CountOr(int few) => int.TryParse(Environment.GetEnvironmentVariable(CountVariable), out var count) ? count : few;

    /// <summary>Runs the schedules of seeds that follow one another.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="withStore">Makes a new, empty store, hands over how a node opens it, and takes it away afterwards.</param>
    /// <param name="progress">Gets a line for each thousand.</param>
    public static async Task<SchedulesReport> RunAsync(
        int first, int count, Func<Func<Func<TimeProvider, Task<ISurveyLedger>>, Task>, Task> withStore, TextWriter progress)
    {
        var watch = Stopwatch.StartNew();
        for (var seed = first; seed < first + count; seed++)
        {
            var plan = Plan.Of(seed);
            var broken = await RunAsync(plan);
            if (broken.Count > 0)
            {
                (plan, broken) = await Shrinking.ShrinkAsync(plan, broken, RunAsync);
                return new SchedulesReport(seed - first + 1, watch.Elapsed, plan, broken);
            }

            if ((seed - first + 1) % 1000 == 0)
            {
                await progress.WriteLineAsync(FormattableString.Invariant($"{seed - first + 1} schedules, {watch.Elapsed.TotalSeconds:0} s"));
            }
        }

        return new SchedulesReport(count, watch.Elapsed, null, []);

        async Task<IReadOnlyList<string>> RunAsync(Plan plan)
        {
            IReadOnlyList<string> broken = [];
            await withStore(async open => broken = await new PlanRunner(open).RunAsync(plan));
            return broken;
        }
    }
}
