using System;
using System.Globalization;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules.Processes;

namespace PolicyAnalyzers.Surveys.Schedules;

/// <summary>Runs schedules from the command line.</summary>
internal static class Program
{
    /// <summary>
    /// <c>FIRST COUNT</c>: the schedules of so many seeds on SQLite, in one process. <c>kill FIRST COUNT</c>: those of two processes. <c>model FIRST
    /// COUNT</c>: those of one worker, compared with the model. <c>child</c>: one of the two processes.
    /// </summary>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["child"])
        {
            await ChildProcess.RunAsync(Console.In, Console.Out);
            return 0;
        }

        if (arguments is ["kill", var from, var many])
        {
            var broken = await SqliteSchedules.RunKillsAsync(int.Parse(from, CultureInfo.InvariantCulture), int.Parse(many, CultureInfo.InvariantCulture), Console.Error);
            Console.WriteLine(broken);
            return broken is null ? 0 : 1;
        }

        if (arguments is ["model", var start, var number])
        {
            var difference = await SqliteSchedules.RunSequentialAsync(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture));
            Console.WriteLine(difference);
            return difference is null ? 0 : 1;
        }

        var first = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1;
        var count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 100;
        var report = await SqliteSchedules.RunAsync(first, count, Console.Error);
        Console.WriteLine(report);
        return report.Broken is null ? 0 : 1;
    }
}
