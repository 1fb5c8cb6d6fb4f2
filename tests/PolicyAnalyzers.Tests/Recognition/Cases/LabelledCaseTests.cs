using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Tests.Recognition.Benchmark;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>
/// Judges the recogniser by declarations written for this purpose, before it was tuned on them. With the variable POLICY_CASES_REPORT set to a file,
/// every disagreement of a full run is written there; with POLICY_CASES_FLOORS, the table of floors as this run would have it.
/// </summary>
public sealed class LabelledCaseTests
{
    private static readonly List<string> Report = [];
    private static readonly List<string> Floors = [];

    private static IEnumerable<string> Files => CaseFile.Names;

    [TestCaseSource(nameof(Files))]
    public void Recognition_of_own_cases_stays_at_its_level(string name)
    {
        var score = CaseScore.All[name];
        var floor = CaseFloor.All.GetValueOrDefault(name, new CaseFloor(1, 1, 1));

        string[] lines =
        [
            $"{name}: {score.Tally}, category as labelled {score.Category:0.000}",
            .. score.Outcomes.Where(outcome => !outcome.IsRight).Select(outcome => $"{outcome.What}: {outcome.Case} [{Evidences.In(outcome.Answer)}]"),
        ];
        Array.ForEach(lines, TestContext.Out.WriteLine);
        Report.AddRange(lines);
        Floors.Add(score.FloorOf(name));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(score.Tally.Precision.Share, Is.NaN.Or.GreaterThanOrEqualTo(floor.Precision), "precision");
            Assert.That(score.Tally.Recall.Share, Is.GreaterThanOrEqualTo(floor.Recall), "recall");
            Assert.That(score.Category, Is.GreaterThanOrEqualTo(floor.Category), "category");
        }
    }

    [TestCaseSource(nameof(Files))]
    public void Who_asks_for_reasons_gets_the_verdict_that_a_rule_gets(string name)
    {
        var file = CaseFile.Read(name);
        var recognizer = new Recognizer(new PolicyDocument(), RecognitionSymbols.Resolve(file.Compilation));

        Assert.That(file.Cases.Where(labelled => recognizer.Classify(labelled.Symbol)?.Category.Id != recognizer.Explain(labelled.Symbol).Verdict?.Category.Id), Is.Empty);
    }

    [OneTimeTearDown]
    public void WriteReport()
    {
        Write("POLICY_CASES_REPORT", Report);
        Write("POLICY_CASES_FLOORS", ["file\tprecision\trecall\tcategory", .. Floors.Order(StringComparer.Ordinal)]);
    }

    private static void Write(string variable, IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path)
        {
            File.WriteAllLines(path, lines);
        }
    }
}
