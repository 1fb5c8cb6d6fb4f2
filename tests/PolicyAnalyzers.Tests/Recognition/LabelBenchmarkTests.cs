using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Judges the recogniser by labelled declarations of public code bases. Doubtful rows count nowhere.</summary>
public sealed class LabelBenchmarkTests
{
    // A little below what is reached, so that a step back fails.
    private const double LeastPrecision = 0.985;
    private const double LeastRecall = 0.97;

    [Test]
    public void Recognition_on_labelled_declarations_stays_at_its_level()
    {
        var total = new Tally();
        var byCorpus = new SortedDictionary<string, Tally>();
        var byCategory = new SortedDictionary<string, Tally>();
        var disagreements = new List<string>();
        var sameCategory = 0;
        foreach (var corpus in Rows().GroupBy(row => row.Corpus))
        {
            var declared = LabelledCorpus.Declare([.. corpus]);
            var recognizer = new Recognizer(new PolicyDocument(), RecognitionSymbols.Resolve(declared.Compilation));
            foreach (var (row, symbol) in declared.Members.Where(member => !member.Row.IsDoubtful))
            {
                var verdict = recognizer.Classify(symbol);
                var category = row.IsPositive ? row.Category : LabelCategories.LabelOf(verdict?.Category.Id);
                total.Count(row.IsPositive, verdict is not null);
                At(byCorpus, corpus.Key).Count(row.IsPositive, verdict is not null);
                if (category is not null)
                {
                    At(byCategory, category).Count(row.IsPositive, verdict is not null);
                }

                sameCategory += row.IsPositive && LabelCategories.LabelOf(verdict?.Category.Id) == row.Category ? 1 : 0;
                if (row.IsPositive != verdict is not null || (row.IsPositive && LabelCategories.LabelOf(verdict?.Category.Id) != row.Category))
                {
                    var reasons = string.Join("; ", recognizer.Explain(symbol).Reasons.Select(reason => $"{reason.Weight:+0;-0} {reason.Detail}"));
                    disagreements.Add($"{(verdict is null ? "missed" : row.IsPositive ? "other category " + verdict.Category.Id : "false alarm " + verdict.Category.Id)}: {row} [{reasons}]");
                }
            }
        }

        Print("total", total);
        foreach (var (name, tally) in byCorpus.Concat(byCategory))
        {
            Print(name, tally);
        }

        TestContext.Out.WriteLine($"category as labelled: {sameCategory} of {total.Hits}");
        disagreements.ForEach(TestContext.Out.WriteLine);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(total.Precision, Is.GreaterThanOrEqualTo(LeastPrecision));
            Assert.That(total.Recall, Is.GreaterThanOrEqualTo(LeastRecall));
        }
    }

    private static IEnumerable<LabelledRow> Rows() =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Recognition", "TestData", "labels.tsv")).Skip(1).Select(LabelledRow.Parse);

    private static Tally At(SortedDictionary<string, Tally> tallies, string key) => tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new Tally();

    private static void Print(string name, Tally tally) => TestContext.Out.WriteLine($"{name,-16} {tally}");
}
