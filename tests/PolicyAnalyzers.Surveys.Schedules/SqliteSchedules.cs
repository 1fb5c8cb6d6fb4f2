using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.Schedules.Models;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Processes;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules;

/// <summary>Schedules on SQLite, each in a file of its own.</summary>
internal static class SqliteSchedules
{
    // Memory where there is some: what is tried is order, not the disk, and a disk would take most of the time.
    private static readonly string Folder = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static Task<SchedulesReport> RunAsync(int first, int count, TextWriter progress) => SchedulesRun.RunAsync(first, count, WithStoreAsync, progress);

    /// <summary>Schedules of one worker, each decision compared with the model's.</summary>
    /// <returns>The first difference; null where there is none.</returns>
    public static async Task<string?> RunSequentialAsync(int first, int count)
    {
        string? difference = null;
        for (var seed = first; seed < first + count && difference is null; seed++)
        {
            await WithStoreAsync(async open => difference = await new SequentialRun(open).RunAsync(seed));
        }

        return difference;
    }

    /// <summary>Schedules of two processes.</summary>
    /// <returns>What the first broken one broke; null where all properties held.</returns>
    public static Task<string?> RunKillsAsync(int first, int count, TextWriter progress) =>
        new KillRun(static folder => Task.FromResult("sqlite:" + Path.Combine(folder.FullName, "surveys.db"))).RunAsync(first, count, progress);

    /// <summary>A folder for what one schedule needs.</summary>
    public static DirectoryInfo NewFolder() => Directory.CreateDirectory(Path.Combine(Folder, "schedule-" + Guid.NewGuid().ToString("N")));

    private static async Task WithStoreAsync(Func<Func<TimeProvider, Task<ISurveyLedger>>, Task> run)
    {
        var folder = NewFolder();
        var open = new List<SqliteLedger>();
        try
        {
            await run(async clock =>
            {
                var ledger = new SqliteLedger(Path.Combine(folder.FullName, "surveys.db"), Cast.Keys, clock, TimeSpan.FromSeconds(30));
                open.Add(ledger);
                await ledger.MigrateAsync(default);
                return ledger;
            });
        }
        finally
        {
            foreach (var ledger in open)
            {
                await ledger.DisposeAsync();
            }

            folder.Delete(recursive: true);
        }
    }
}
