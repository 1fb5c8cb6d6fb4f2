using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Benchmarks.Measuring;
using PolicyAnalyzers.Benchmarks.Reporting;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>The result as Markdown.</summary>
internal static class ReadingReport
{
    public static string Write(string policy, Dictionary<string, List<ReadingCost>> cold, Dictionary<string, List<ReadingCost>> warm, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}, .NET {Environment.Version}. ");
        text.Append(CultureInfo.InvariantCulture, $"{policy.Count(c => c == '\n'):N0} lines, {policy.Length / 1024.0:F0} KiB, {rounds} rounds.\n\n");
        text.Append("| process | parse, ms of CPU | read, ms of CPU | ratio of CPU | ratio of elapsed time | read allocates |\n| --- | --- | --- | --- | --- | --- |\n");
        Row(text, "just started", cold[ReadingOnce.Parse], cold[ReadingOnce.Read], 1);
        Row(text, "just started, parser warm", cold[ReadingOnce.ParseThenParse], cold[ReadingOnce.ParseThenRead], 1);
        Row(text, "warm", warm[ReadingOnce.Parse], warm[ReadingOnce.Read], ReadingBenchmark.ReadingsPerRound);
        Row(text, "warm, unchanged", warm[ReadingOnce.Parse], warm[ReadingBenchmark.Cached], ReadingBenchmark.ReadingsPerRound);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, List<ReadingCost> parse, List<ReadingCost> read, int readings)
    {
        var cpu = Spread.Of(parse.Zip(read, (left, right) => right.Cpu / left.Cpu));
        var elapsed = Spread.Of(parse.Zip(read, (left, right) => right.Elapsed / left.Elapsed));
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {Time(parse, readings)} | {Time(read, readings)} | {Ratio(cpu)} | {Ratio(elapsed)} ");
        text.Append(CultureInfo.InvariantCulture, $"| {read[^1].Allocated / readings / 1048576.0:F1} MiB (parse: {parse[^1].Allocated / readings / 1048576.0:F1}) |\n");
    }

    private static string Time(List<ReadingCost> costs, int readings)
    {
        var spread = Spread.Of(costs.Select(cost => cost.Cpu / readings));
        return string.Create(CultureInfo.InvariantCulture, $"{spread.Median:F1} ({spread.Min:F1} to {spread.Max:F1})");
    }

    private static string Ratio(Spread spread) => string.Create(CultureInfo.InvariantCulture, $"**{spread.Median:F3}** ({spread.Min:F3} to {spread.Max:F3})");
}
