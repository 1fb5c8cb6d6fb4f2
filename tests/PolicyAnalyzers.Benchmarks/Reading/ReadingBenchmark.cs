using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using PolicyAnalyzers.Benchmarks.Reporting;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>Compares reading a policy with parsing the same text, in turns: cold, in processes just started, and warm, in this one.</summary>
internal static class ReadingBenchmark
{
    public const int ReadingsPerRound = 5;

    /// <summary>The way that takes a policy from the process's cache.</summary>
    public const string Cached = "cached";

    public static void Run(int lines, int rounds, FileInfo? output)
    {
        var text = PolicyGenerator.Write(lines);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            var cold = new Dictionary<string, List<ReadingCost>>();
            string[] ways = [ReadingOnce.Parse, ReadingOnce.Read, ReadingOnce.ParseThenParse, ReadingOnce.ParseThenRead];
            for (var round = 0; round <= rounds; round++)
            {
                InTurn(ways, round, way => Add(cold, round, way, InNewProcess(way, file)));
                Console.Error.WriteLine($"cold, round {round} of {rounds}");
            }

            var warm = Warm(text, rounds);
            var report = ReadingReport.Write(text, cold, warm, rounds);
            Console.WriteLine(report);
            if (output is not null)
            {
                MarkedSection.Replace(output.FullName, report, "reading");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Dictionary<string, List<ReadingCost>> Warm(string text, int rounds)
    {
        var warm = new Dictionary<string, List<ReadingCost>>();
        var cached = new CachedReading(text);
        var ways = new Dictionary<string, Action>
        {
            [ReadingOnce.Parse] = () => ReadingWork.Parse(text),
            [ReadingOnce.Read] = () => ReadingWork.Read(text),
            [Cached] = cached.Run,
        };
        foreach (var work in ways.Values)
        {
            Repeat(work, 60);
        }

        for (var round = 0; round <= rounds; round++)
        {
            InTurn([.. ways.Keys], round, way => Add(warm, round, way, ReadingCost.Of(() => Repeat(ways[way], ReadingsPerRound))));
        }

        return warm;
    }

    private static void Repeat(Action work, int times)
    {
        for (var i = 0; i < times; i++)
        {
            work();
        }
    }

    // Each comes first in turn; the first round only fills caches.
    private static void InTurn(string[] ways, int round, Action<string> measure)
    {
        for (var i = 0; i < ways.Length; i++)
        {
            measure(ways[(i + round) % ways.Length]);
        }
    }

    private static void Add(Dictionary<string, List<ReadingCost>> costs, int round, string way, ReadingCost cost)
    {
        if (round > 0)
        {
            if (!costs.TryGetValue(way, out var list))
            {
                costs.Add(way, list = []);
            }

            list.Add(cost);
        }
    }

    private static ReadingCost InNewProcess(string way, string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(ReadingBenchmark).Assembly.Location, ReadingOnce.Verb, way, file])
        {
            RedirectStandardOutput = true,
        };
        if (!Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.RemoveAt(0);
        }

        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? ReadingCost.Parse(line) : throw new InvalidOperationException($"Reading {file} in a process of its own ended with {process.ExitCode}.");
    }
}
