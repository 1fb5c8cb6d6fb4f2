using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Benchmarks.Reporting;
using PolicyAnalyzers.PostgreSqlServer;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>Measures the ledgers and writes the page.</summary>
internal static class SurveysBenchmark
{
    public static async Task RunAsync(SurveysPlan plan, FileInfo? output, CancellationToken cancellation)
    {
        using var server = new Server("shared_buffers=512MB", "max_wal_size=4GB", "checkpoint_timeout=30min");
        if (plan.Rounds > 0)
        {
            await using var sqlite = await Stores.OpenSqliteAsync();
            await using var postgres = await Stores.OpenPostgreSqlAsync(server, plan.Workers);
            var loads = new List<StoreLoad>();
            foreach (var store in (Store[])[sqlite, postgres])
            {
                loads.Add(await CompareAsync(plan, store, cancellation));
            }

            Write(output, SurveysReport.OfLoads(plan, loads), "survey decisions");
        }

        if (plan is { Rows: > 0, Rounds: > 0 })
        {
            Write(output, SurveysReport.OfRows(plan, await RowsBenchmark.RunAsync(plan, server, cancellation)), "survey rows");
        }

        if (plan.Invitations > 0)
        {
            await using var store = await Stores.OpenPostgreSqlAsync(server, plan.Workers);
            Write(output, SurveysReport.OfMemory(await MemoryBenchmark.RunAsync(plan, store, cancellation)), "survey memory");
        }
    }

    // Rounds take turns, so that both kinds of work meet the same minutes of the machine.
    private static async Task<StoreLoad> CompareAsync(SurveysPlan plan, Store store, CancellationToken cancellation)
    {
        var load = new StoreLoad(store.Name);
        for (var round = 0; round <= plan.Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            Console.Error.WriteLine($"{store.Name}, round {round} of {plan.Rounds}");
            var bare = await Load.RunAsync(plan, store.BareInsert);
            var decision = await Load.RunAsync(plan, token => Load.DecideAsync(store.Ledger, token));
            if (round > 0)
            {
                load.Rounds.Add((bare, decision));
            }
        }

        return load;
    }

    private static void Write(FileInfo? output, string section, string subject)
    {
        Console.WriteLine(section);
        if (output is not null)
        {
            MarkedSection.Replace(output.FullName, section, subject);
        }
    }
}
