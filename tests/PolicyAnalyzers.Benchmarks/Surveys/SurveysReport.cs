using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Benchmarks.Measuring;
using PolicyAnalyzers.Benchmarks.Reporting;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>The results as Markdown.</summary>
internal static class SurveysReport
{
    private const double Aim = 0.5;

    public static string OfLoads(SurveysPlan plan, IReadOnlyList<StoreLoad> loads)
    {
        var text = Head(plan);
        text.Append("| store | work | per second | p50, ms | p99, ms | to a bare insert |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var load in loads)
        {
            Row(text, load.Name, "bare insert", load.Rounds.Select(static round => round.Bare), "1");
            var ratio = Spread.Of(load.Rounds.Select(static round => round.Decision.PerSecond / round.Bare.PerSecond));
            Row(text, load.Name, "decision", load.Rounds.Select(static round => round.Decision), $"**{Ratio(ratio)}**");
        }

        foreach (var load in loads)
        {
            var ratio = Spread.Of(load.Rounds.Select(static round => round.Decision.PerSecond / round.Bare.PerSecond));
            text.Append(CultureInfo.InvariantCulture, $"\n{load.Name}: at least half of the bare inserts: {Holds(ratio)}.");
        }

        return text.Append('\n').ToString();
    }

    public static string OfRows(SurveysPlan plan, IReadOnlyList<(LoadResult Few, LoadResult Many)> rounds)
    {
        var text = Head(plan);
        text.Append("| contacts in PostgreSQL | decisions per second | p50, ms | p99, ms |\n| --- | --- | --- | --- |\n");
        Row(text, "10,000", null, rounds.Select(static round => round.Few), null);
        Row(text, plan.Rows.ToString("N0", CultureInfo.InvariantCulture), null, rounds.Select(static round => round.Many), null);
        var ratio = Spread.Of(rounds.Select(static round => round.Many.P50 / round.Few.P50));
        text.Append(CultureInfo.InvariantCulture, $"\nMedian time of a decision among many to one among few: **{Ratio(ratio)}**.\n");
        return text.ToString();
    }

    public static string OfMemory(IReadOnlyList<(int Invitations, long Kept, long WorkingSet)> samples)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}, .NET {Environment.Version}.\n\n");
        text.Append("| invitations delivered | kept after a collection, MiB | process, MiB |\n| --- | --- | --- |\n");
        foreach (var (invitations, kept, workingSet) in samples)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {invitations:N0} | {kept / 1048576.0:F1} | {workingSet / 1048576.0:F0} |\n");
        }

        return text.ToString();
    }

    private static StringBuilder Head(SurveysPlan plan)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}, .NET {Environment.Version}. ");
        text.Append(CultureInfo.InvariantCulture, $"{plan.Workers} workers, {plan.Rounds} rounds of {plan.Time.TotalSeconds:F0} s for each kind of work.\n\n");
        return text;
    }

    private static void Row(StringBuilder text, string name, string? work, IEnumerable<LoadResult> results, string? ratio)
    {
        var rounds = results.ToArray();
        string[] cells =
        [
            name, work ?? "",
            Spread.Of(rounds.Select(static round => round.PerSecond)).Median.ToString("N0", CultureInfo.InvariantCulture),
            Spread.Of(rounds.Select(static round => round.P50)).Median.ToString("F2", CultureInfo.InvariantCulture),
            Spread.Of(rounds.Select(static round => round.P99)).Median.ToString("F2", CultureInfo.InvariantCulture),
            ratio ?? "",
        ];
        text.Append("| ").AppendJoin(" | ", cells.Where(static cell => cell.Length > 0)).Append(" |\n");
    }

    private static string Ratio(Spread ratio) => ratio.Sure is var (low, high)
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:F2} ({low:F2} to {high:F2})")
        : string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:F2} (all {ratio.Min:F2} to {ratio.Max:F2})");

    private static string Holds(Spread ratio) => ratio.Sure switch
    {
        null => "too few rounds to tell",
        var (low, _) when low >= Aim => "yes",
        var (_, high) when high < Aim => "no",
        _ => "not decided by this run",
    };
}
