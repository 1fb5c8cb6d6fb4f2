using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The tables of figures on the labelled rows.</summary>
internal static class FiguresSection
{
    public static string Write()
    {
        var text = new StringBuilder();
        var positives = LabelRun.Outcomes.Count(outcome => outcome.Row.IsPositive);
        text.Append(CultureInfo.InvariantCulture, $"{LabelRun.Outcomes.Count:N0} labelled declarations of {LabelRun.CodeBases.Count} code bases, {positives} of them customer identifiers; ");
        text.Append(CultureInfo.InvariantCulture, $"{LabelledRow.All.Count - LabelRun.Outcomes.Count} doubtful ones are left out.\n\n");
        foreach (var contender in Contender.All)
        {
            WriteContender(text, contender, Scores.Of(LabelRun.Outcomes, contender));
        }

        WriteConfusion(text);
        WriteWrongLabels(text);
        return text.ToString();
    }

    private static void WriteContender(StringBuilder text, Contender contender, Scores scores)
    {
        text.Append(CultureInfo.InvariantCulture, $"| **{contender.Name}** | precision | recall | F1 | found | false alarms | missed |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        WriteRow(text, "all", scores.Total);
        foreach (var (codeBase, tally) in scores.ByCodeBase)
        {
            WriteRow(text, codeBase, tally);
        }

        var enough = scores.ByCategory.ToLookup(entry => entry.Value.Hits + entry.Value.Misses >= Scores.LeastRowsOfCategory);
        foreach (var (category, tally) in enough[true])
        {
            WriteRow(text, $"category {category}", tally);
        }

        var few = enough[false].Where(entry => entry.Key != Contender.Other).Select(entry => $"{entry.Key} {entry.Value.Hits + entry.Value.Misses}");
        text.Append(CultureInfo.InvariantCulture, $"\nToo few rows (below {Scores.LeastRowsOfCategory}) for a claim: {string.Join(", ", few)}.\n\n");
    }

    private static void WriteRow(StringBuilder text, string name, Tally tally) =>
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Precision} | {tally.Recall} | {tally.F1} | {tally.Hits} | {tally.FalseAlarms} | {tally.Misses} |\n");

    private static void WriteConfusion(StringBuilder text)
    {
        const string None = "no customer data";
        text.Append("| label | verdict | rows |\n| --- | --- | --- |\n");
        var pairs = LabelRun.Outcomes
            .GroupBy(outcome => (Label: outcome.Row.Expected ?? None, Verdict: outcome.Found ?? None))
            .OrderBy(pair => pair.Key.Label == pair.Key.Verdict).ThenByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.ToString(), System.StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {pair.Key.Label} | {pair.Key.Verdict} | {pair.Count():N0} |\n");
        }
    }

    private static void WriteWrongLabels(StringBuilder text)
    {
        text.Append("\nRows that a second reader thinks are labelled wrongly; they count as they are labelled.\n\n| row | should be | why |\n| --- | --- | --- |\n");
        foreach (var (key, shouldBe, why) in WrongLabel.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {key} | {shouldBe} | {why} |\n");
        }
    }
}
