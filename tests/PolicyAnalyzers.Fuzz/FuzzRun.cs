using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Tries many cases at once.</summary>
public static class FuzzRun
{
    /// <summary>The seed of a run that names none.</summary>
    public const int UsualSeed = 20261125;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    /// <summary>Tries cases.</summary>
    /// <param name="seed">From which they are made.</param>
    /// <param name="count">How many, from number 0.</param>
    /// <param name="progress">Told how many were tried, now and then.</param>
    /// <returns>How often each kind of outcome came, and what went wrong, by number of the case.</returns>
    public static (IReadOnlyDictionary<string, int> Kinds, IReadOnlyDictionary<int, string> Faults) Try(int seed, int count, Action<int> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var kinds = new ConcurrentDictionary<string, int>();
        var faults = new ConcurrentDictionary<int, string>();
        var running = new ConcurrentDictionary<int, long>();
        var tried = 0;
        var work = Task.Run(() => Parallel.For(0, count, number =>
        {
            running[number] = Environment.TickCount64;
            if (Oracle.Judge(FuzzCase.Make(seed, number), out var kind) is { } fault)
            {
                faults[number] = fault;
            }

            kinds.AddOrUpdate(kind, 1, static (_, times) => times + 1);
            running.TryRemove(number, out _);
            if (Interlocked.Increment(ref tried) % 10_000 == 0)
            {
                progress(tried);
            }
        }));

        // A case that never ends cannot be stopped: it is named, and the run ends without it.
        while (!work.Wait(TimeSpan.FromSeconds(1)))
        {
            var now = Environment.TickCount64;
            foreach (var (number, since) in running.Where(entry => now - entry.Value > Hang.TotalMilliseconds))
            {
                faults[number] = $"reading has not ended after {Hang.TotalSeconds} s";
                return (kinds, faults);
            }
        }

        return (kinds, faults);
    }
}
