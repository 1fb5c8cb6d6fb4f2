using System;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>Judges the recogniser by labelled declarations of public code bases. Doubtful rows count nowhere.</summary>
public sealed class LabelBenchmarkTests
{
    // A little below what is reached, so that a step back fails.
    private const double LeastPrecision = 0.99;
    private const double LeastRecall = 0.975;

    [Test]
    public void Recognition_on_labelled_declarations_stays_at_its_level()
    {
        var total = Scores.Of(LabelRun.Outcomes, Contender.All[0]).Total;

        TestContext.Out.WriteLine(total);
        foreach (var outcome in LabelRun.Outcomes.Where(outcome => outcome.Found != outcome.Row.Expected))
        {
            TestContext.Out.WriteLine($"{outcome.Row.Key}: {outcome.Row.Expected ?? "none"} found as {outcome.Found ?? "none"}: {outcome.Row} [{Evidences.In(outcome.Answer)}]");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(total.Precision.Share, Is.GreaterThanOrEqualTo(LeastPrecision));
            Assert.That(total.Recall.Share, Is.GreaterThanOrEqualTo(LeastRecall));
        }
    }

    [Test]
    public void No_other_way_is_as_good()
    {
        var scores = Contender.All.Select(contender => (contender.Name, F1: Scores.Of(LabelRun.Outcomes, contender).Total.F1.Share)).ToArray();

        Assert.That(scores.Skip(1), Has.All.Matches<(string Name, double F1)>(other => other.F1 < scores[0].F1));
    }

    [Test]
    public void A_key_names_one_row() => Assert.That(LabelledRow.All.Select(row => row.Key), Is.Unique);

    [Test]
    public void Rows_that_are_thought_wrong_exist_and_say_why()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WrongLabel.All.Select(label => label.Key).Except(LabelledRow.All.Select(row => row.Key)), Is.Empty);
            Assert.That(WrongLabel.All, Has.All.Matches<WrongLabel>(label => label.Why.Length > 0));
        }
    }

    [Test]
    public void The_worst_errors_have_their_reasons()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RemainingError.Worst.Where(error => error.ReasonKey is null).Select(error => error.Key), Is.Empty, "errors without a reason in error-reasons.tsv");
            Assert.That(
                RemainingError.Reasons.Keys.Except(RemainingError.Worst.Select(error => error.ReasonKey)),
                Is.Empty,
                "reasons in error-reasons.tsv for what is none of the worst errors any more");
        }
    }
}
