using System;
using System.Globalization;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules.Plans;

namespace PolicyAnalyzers.Surveys.Schedules;

/// <summary>Runs schedules from the command line.</summary>
internal static class Program
{
    /// <summary><c>FIRST COUNT</c>: the schedules of so many seeds on SQLite.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        var first = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1;
        var count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 100;
        var report = await SqliteSchedules.RunAsync(first, count, Console.Error);
        Console.WriteLine(report);
        return report.Broken is null ? 0 : 1;
    }
}
