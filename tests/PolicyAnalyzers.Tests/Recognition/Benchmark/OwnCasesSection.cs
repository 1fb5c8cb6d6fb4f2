using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Tests.Recognition.Cases;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The table of figures on the own cases, in the first run and now.</summary>
internal static class OwnCasesSection
{
    public static string Write()
    {
        var text = new StringBuilder("| cases | customer data | none | precision, first run | now | recall, first run | now | category and mark as labelled |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var kind in CaseScore.All.GroupBy(entry => entry.Key.Split('/')[0]))
        {
            WriteRow(text, $"**all {kind.Key}**", [.. kind]);
            foreach (var file in kind)
            {
                WriteRow(text, file.Key.Split('/')[1], [file]);
            }
        }

        return text.ToString();
    }

    private static void WriteRow(StringBuilder text, string name, IReadOnlyList<KeyValuePair<string, CaseScore>> files)
    {
        var (first, now) = (FirstRun.Sum(files.Select(file => file.Key)), new Tally());
        foreach (var file in files)
        {
            now.Add(file.Value.Tally);
        }

        var none = files.Sum(file => file.Value.Outcomes.Count(outcome => !outcome.Case.Label.IsPositive));
        var asLabelled = Proportion.Of(files.Sum(file => file.Value.AsLabelled), now.Hits);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {now.Hits + now.Misses} | {none} | {first.Precision.Short} | {now.Precision} ");
        text.Append(CultureInfo.InvariantCulture, $"| {first.Recall.Short} | {now.Recall} | {asLabelled.Short} |\n");
    }

    /// <summary>What the first run found on the cases, before anything was tuned on them.</summary>
    private static class FirstRun
    {
        private static readonly Dictionary<string, int[]> ByFile = TestData.Rows("cases/first-run.tsv")
            .ToDictionary(cells => cells[0], cells => cells.Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);

        public static Tally Sum(IEnumerable<string> files)
        {
            var counts = files.Where(ByFile.ContainsKey).Select(file => ByFile[file]).ToArray();
            return new Tally(counts.Sum(row => row[0]), counts.Sum(row => row[1]), counts.Sum(row => row[2]));
        }
    }
}
