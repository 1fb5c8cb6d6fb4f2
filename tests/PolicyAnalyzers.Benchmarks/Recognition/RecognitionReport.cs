using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Benchmarks.Measuring;
using PolicyAnalyzers.Benchmarks.Reporting;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>The result as Markdown.</summary>
internal static class RecognitionReport
{
    private const double WarmAim = 1;
    private const double ColdAim = 3;

    /// <param name="declarations">What was asked about.</param>
    /// <param name="measured">Each lexicon with its rounds, the one that ships first.</param>
    /// <param name="rounds">Number of rounds.</param>
    public static string Write(DeclarationSet declarations, ImmutableArray<(ScaledLexicon Lexicon, List<RecognitionCost> Costs)> measured, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}, .NET {Environment.Version}. ");
        text.Append(CultureInfo.InvariantCulture, $"{declarations.All.Length:N0} declarations, {declarations.Unlike.Length:N0} with a name each, {rounds} rounds.\n\n");
        text.Append("| lexicon | warm, µs | to the one that ships | cold, µs | to the one that ships | each name new, µs | to the one that ships | bytes: a name | no customer data | customer data |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        var own = measured[0].Costs;
        foreach (var (lexicon, costs) in measured)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {lexicon.Factor} ×: {lexicon.Terms:N0} terms, {lexicon.Words:N0} words ");
            Append(text, own, costs, cost => cost.Warm);
            Append(text, own, costs, cost => cost.Cold);
            Append(text, own, costs, cost => cost.Unlike);
            text.Append(CultureInfo.InvariantCulture, $"| {costs[^1].AllocatedName:0.#} | {costs[^1].AllocatedSilent:0.#} | {costs[^1].AllocatedFound:0.#} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nWarm at most {WarmAim} µs: {Holds(own.Select(cost => cost.Warm), WarmAim)}. ");
        text.Append(CultureInfo.InvariantCulture, $"Cold at most {ColdAim} µs: {Holds(own.Select(cost => cost.Cold), ColdAim)}; with each name new: {Holds(own.Select(cost => cost.Unlike), ColdAim)}.\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, List<RecognitionCost> own, List<RecognitionCost> costs, Func<RecognitionCost, double> part)
    {
        var time = Spread.Of(costs.Select(part));
        text.Append(CultureInfo.InvariantCulture, $"| {time.Median:F2} ({time.Min:F2} to {time.Max:F2}) ");
        var ratio = Spread.Of(own.Zip(costs, (left, right) => part(right) / part(left)));
        text.Append(own == costs ? "| 1 " : string.Create(CultureInfo.InvariantCulture, $"| **{ratio.Median:F2}** ({ratio.Sure?.Low ?? ratio.Min:F2} to {ratio.Sure?.High ?? ratio.Max:F2}) "));
    }

    private static string Holds(IEnumerable<double> times, double limit) => Spread.Of(times).Sure switch
    {
        null => "too few rounds to tell",
        var (_, high) when high <= limit => "yes",
        var (low, _) when low > limit => "no",
        _ => "not decided by this run",
    };
}
