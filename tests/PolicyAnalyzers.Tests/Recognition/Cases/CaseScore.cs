using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>How the recogniser does on one file of cases.</summary>
internal sealed class CaseScore
{
    private readonly List<string> disagreements = [];
    private int asLabelled;

    public Tally Tally { get; } = new();

    /// <summary>Share of what is rightly reported that has the right category and the right mark of being hidden.</summary>
    public double Category => Tally.Hits == 0 ? 1 : (double)asLabelled / Tally.Hits;

    /// <summary>Every case that is not as labelled, with the evidence.</summary>
    public IReadOnlyList<string> Disagreements => disagreements;

    public static CaseScore Of(CaseFile file)
    {
        var score = new CaseScore();
        var recognizer = new Recognizer(new PolicyDocument(), RecognitionSymbols.Resolve(file.Compilation));
        foreach (var labelled in file.Cases.Where(labelled => !labelled.Label.IsDoubtful))
        {
            score.Count(labelled, recognizer);
        }

        return score;
    }

    /// <summary>A row of the floors' table.</summary>
    public string FloorOf(string file) => string.Create(
        CultureInfo.InvariantCulture, $"{file}\t{Floor(Tally.Precision):0.000}\t{Floor(Tally.Recall):0.000}\t{Floor(Category):0.000}");

    private static double Floor(double share) => Math.Floor(share * 1000) / 1000;

    private void Count(LabelledCase labelled, Recognizer recognizer)
    {
        var verdict = recognizer.Classify(labelled.Symbol);
        var label = labelled.Label;
        Tally.Count(label.IsPositive, verdict is not null);
        var isAsLabelled = verdict?.Category.Id == label.Category && verdict?.Pseudonymous == label.IsPseudonymous;
        asLabelled += label.IsPositive && isAsLabelled ? 1 : 0;
        if (label.IsPositive ? !isAsLabelled : verdict is not null)
        {
            var what = verdict is null ? "missed" : (label.IsPositive ? "found as " : "false alarm ") + verdict.Category.Id + (verdict.Pseudonymous ? " pseudonymous" : "");
            var reasons = string.Join("; ", recognizer.Explain(labelled.Symbol).Reasons.Select(reason => $"{reason.Weight:+0;-0} {reason.Detail}"));
            disagreements.Add($"{what}: {labelled} [{reasons}]");
        }
    }
}
