using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>The memory of this process while invitations go through their whole life.</summary>
internal static class MemoryBenchmark
{
    private const int Samples = 10;
    private const int Together = 200;

    /// <summary>What is kept after a collection, in bytes, after a tenth of the invitations, two tenths, …</summary>
    public static async Task<IReadOnlyList<(int Invitations, long Kept, long WorkingSet)>> RunAsync(SurveysPlan plan, Store store, CancellationToken cancellation)
    {
        var samples = new List<(int, long, long)>();
        var done = 0;
        for (var sample = 1; sample <= Samples; sample++)
        {
            var until = (int)((long)plan.Invitations * sample / Samples);
            while (done < until)
            {
                cancellation.ThrowIfCancellationRequested();
                done += (await Task.WhenAll(Enumerable.Range(0, plan.Workers).Select(_ => Task.Run(() => Load.DeliverAsync(store.Ledger, Together), cancellation)))).Sum();
            }

            using var self = Process.GetCurrentProcess();
            samples.Add((done, GC.GetTotalMemory(forceFullCollection: true), self.WorkingSet64));
            Console.Error.WriteLine($"{done:N0} invitations delivered");
        }

        return samples;
    }
}
