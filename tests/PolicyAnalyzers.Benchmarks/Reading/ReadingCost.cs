using System;
using System.Diagnostics;
using System.Globalization;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>What a piece of work cost.</summary>
/// <param name="Cpu">CPU time of the whole process in milliseconds: the just-in-time compiler and the garbage collector count.</param>
/// <param name="Elapsed">Elapsed time in milliseconds.</param>
/// <param name="Allocated">Bytes allocated.</param>
internal readonly record struct ReadingCost(double Cpu, double Elapsed, long Allocated)
{
    public static ReadingCost Of(Action work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        work();
        return new ReadingCost(
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
            Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    public static ReadingCost Parse(string line)
    {
        var parts = line.Split(' ');
        return new ReadingCost(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cpu} {Elapsed} {Allocated}");
}
