using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Models;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Processes;
using PolicyAnalyzers.Surveys.Schedules.Stores;

namespace PolicyAnalyzers.Surveys.Schedules;

/// <summary>Schedules on stores of one kind, each on one of its own.</summary>
internal sealed class StoreSchedules(IStores stores)
{
    // Memory where there is some: what is tried is order, not the disk, and a disk would take most of the time.
    private static readonly string Folder = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    /// <summary>Schedules of eight workers in one process.</summary>
    public Task<SchedulesReport> RunAsync(int first, int count, TextWriter progress) => SchedulesRun.RunAsync(first, count, WithNodesAsync, progress);

    /// <summary>Schedules of one worker, each decision compared with the model's.</summary>
    /// <returns>The first difference; null where there is none.</returns>
    public async Task<string?> RunSequentialAsync(int first, int count)
    {
        string? difference = null;
        for (var seed = first; seed < first + count && difference is null; seed++)
        {
            await WithNodesAsync(async open => difference = await new SequentialRun(open).RunAsync(seed));
        }

        return difference;
    }

    /// <summary>Schedules of two processes, one of which is killed.</summary>
    /// <returns>What the first broken one broke; null where all properties held.</returns>
    public Task<string?> RunKillsAsync(int first, int count, TextWriter progress) => new KillRun(WithStoreAsync).RunAsync(first, count, progress);

    private Task WithNodesAsync(Func<Func<TimeProvider, Task<ISurveyLedger>>, Task> run) => WithStoreAsync(async (_, address) =>
    {
        var open = new List<ISurveyLedger>();
        try
        {
            await run(async clock =>
            {
                open.Add(await LedgerAddress.OpenAsync(address, clock));
                return open[^1];
            });
        }
        finally
        {
            foreach (var ledger in open)
            {
                await ((IAsyncDisposable)ledger).DisposeAsync();
            }
        }
    });

    private async Task WithStoreAsync(Func<DirectoryInfo, string, Task> run)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "schedule-" + Guid.NewGuid().ToString("N")));
        try
        {
            var address = await stores.NewAsync(folder);
            await run(folder, address);
            await stores.DropAsync(address);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
