using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Tests.Recognition.Benchmark;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>How the recogniser does on one file of cases.</summary>
internal sealed class CaseScore
{
    private static readonly Lazy<IReadOnlyDictionary<string, CaseScore>> OfAll = new(() => CaseFile.Names.ToDictionary(name => name, name => Of(CaseFile.Read(name)), StringComparer.Ordinal));

    private CaseScore(IReadOnlyList<CaseOutcome> outcomes)
    {
        Outcomes = outcomes;
        foreach (var outcome in outcomes)
        {
            Tally.Count(outcome.Case.Label.IsPositive, outcome.IsFound);
        }
    }

    /// <summary>The scores of all files by name.</summary>
    public static IReadOnlyDictionary<string, CaseScore> All => OfAll.Value;

    /// <summary>Every case that counts.</summary>
    public IReadOnlyList<CaseOutcome> Outcomes { get; }

    /// <summary>Customer data or not, whatever the category.</summary>
    public Tally Tally { get; } = new();

    /// <summary>How many have the right category and the right mark of being hidden.</summary>
    public int AsLabelled => Outcomes.Count(outcome => outcome.Case.Label.IsPositive && outcome.IsAsLabelled);

    /// <summary>The same as a share of what is rightly reported.</summary>
    public double Category => Tally.Hits == 0 ? 1 : (double)AsLabelled / Tally.Hits;

    /// <summary>A row of the floors' table.</summary>
    public string FloorOf(string file) => string.Create(
        CultureInfo.InvariantCulture, $"{file}\t{Floor(Tally.Precision.Share):0.000}\t{Floor(Tally.Recall.Share):0.000}\t{Floor(Category):0.000}");

    private static CaseScore Of(CaseFile file)
    {
        var recognizer = new Recognizer(new PolicyDocument(), RecognitionSymbols.Resolve(file.Compilation));
        return new CaseScore([.. file.Cases.Where(labelled => !labelled.Label.IsDoubtful).Select(labelled => new CaseOutcome(labelled, recognizer.Explain(labelled.Symbol)))]);
    }

    private static double Floor(double share) => double.IsNaN(share) ? 1 : Math.Floor(share * 1000) / 1000;
}
