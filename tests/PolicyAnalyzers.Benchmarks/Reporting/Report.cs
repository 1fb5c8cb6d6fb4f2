using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Benchmarks.Compiling;
using PolicyAnalyzers.Benchmarks.Measuring;
using PolicyAnalyzers.Benchmarks.Workload;

namespace PolicyAnalyzers.Benchmarks.Reporting;

/// <summary>The result as Markdown.</summary>
internal static class Report
{
    private const double Aim = 1.02;

    /// <param name="measurements">What was measured: without analyzers first, then the empty ones, the package and its peer.</param>
    /// <param name="solution">What was compiled.</param>
    /// <param name="sdk">What it was compiled with.</param>
    public static string Write(ImmutableArray<Measurement> measurements, GeneratedSolution solution, Sdk sdk)
    {
        var share = 100.0 * solution.CustomerDataTypes / solution.Types;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}, SDK {sdk.Version}. ");
        text.Append(CultureInfo.InvariantCulture, $"{solution.Lines:N0} lines, {solution.Types:N0} types of which {share:F1} % hold customer data, ");
        text.Append(CultureInfo.InvariantCulture, $"{Count(solution.Projects.Length, "project")}, {Count(measurements[0].Runs.Length, "round")}. ");
        var spread = measurements[0].Seconds;
        text.Append(CultureInfo.InvariantCulture, $"Without analyzers the rounds differ by {100 * (spread.Max / spread.Min - 1):F0} %.\n\n");
        text.Append("| compiled with | CPU seconds | to no analyzers | to empty analyzers | findings |\n| --- | --- | --- | --- | --- |\n");
        foreach (var measurement in measurements)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {measurement.Variant.Name} | {Seconds(measurement.Seconds)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Ratio(measurement, measurements[0])} | {Ratio(measurement, measurements[1])} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Findings(measurement)} |\n");
        }

        text.Append('\n').Append(Verdict(measurements)).Append('\n');
        return text.ToString();
    }

    private static string Verdict(ImmutableArray<Measurement> measurements)
    {
        var (empty, package, peer) = (measurements[1], measurements[2], measurements[3]);
        return string.Create(CultureInfo.InvariantCulture, $"{package.Variant.Name} at most {Aim} times the {empty.Variant.Name}: {Holds(package.RatioTo(empty), Aim)}. ")
            + $"Below {peer.Variant.Name}: {Holds(package.RatioTo(peer), 1)}.";
    }

    private static string Holds(Spread ratio, double limit) => ratio.Sure switch
    {
        null => "too few rounds to tell",
        var (_, high) when high <= limit => "yes",
        var (low, _) when low > limit => "no",
        _ => "not decided by this run",
    };

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Seconds(Spread spread)
        => string.Create(CultureInfo.InvariantCulture, $"{spread.Median:F2} ({spread.Min:F2} to {spread.Max:F2})");

    private static string Ratio(Measurement measurement, Measurement other)
    {
        if (measurement == other)
        {
            return "1";
        }

        var ratio = measurement.RatioTo(other);
        var seconds = measurement.SecondsBeyond(other);
        return string.Create(
            CultureInfo.InvariantCulture, $"**{ratio.Median:F3}** ({Interval(ratio)}), {seconds.Median:+0.00;-0.00} s");
    }

    private static string Interval(Spread ratio) => ratio.Sure is var (low, high)
        ? string.Create(CultureInfo.InvariantCulture, $"{low:F3} to {high:F3}")
        : string.Create(CultureInfo.InvariantCulture, $"all {ratio.Min:F3} to {ratio.Max:F3}");

    private static string Findings(Measurement measurement)
    {
        IEnumerable<KeyValuePair<string, int>> findings = measurement.Runs[0].Findings;
        return findings.Any() ? string.Join(", ", findings.Select(finding => $"{finding.Key}: {finding.Value}")) : "none";
    }
}
