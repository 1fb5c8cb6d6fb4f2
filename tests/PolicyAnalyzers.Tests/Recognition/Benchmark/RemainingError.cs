using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Tests.Recognition.Cases;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>A declaration that the recogniser judges otherwise than its label.</summary>
/// <param name="Key">What names it in <c>error-reasons.tsv</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Declaration">The declaration, in short.</param>
/// <param name="Evidence">The evidence that was weighed.</param>
/// <param name="Distance">How far on the wrong side of the threshold.</param>
internal sealed record RemainingError(string Key, string What, string Declaration, string Evidence, int Distance)
{
    private const int Shown = 30;

    // Cases of one file err for the same reasons.
    private const int ShownOfFile = 3;

    private static readonly Lazy<IReadOnlyList<RemainingError>> Found = new(() =>
    [
        .. OfLabels().OrderByDescending(error => error.Distance)
            .Concat(OfCases().GroupBy(error => error.Key.Split(':')[0]).SelectMany(file => file.OrderByDescending(error => error.Distance).Take(ShownOfFile)).OrderByDescending(error => error.Distance))
            .Take(Shown),
    ]);

    /// <summary>The thirty worst: those of real code first, then those of the own cases, three of a file at most; each by its distance.</summary>
    public static IReadOnlyList<RemainingError> Worst => Found.Value;

    /// <summary>Why errors are there, as somebody wrote it down: by the key of one, or for all of a file of own cases by that file.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = TestData.Rows("error-reasons.tsv").ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>The key under which its reason stands; null: there is none.</summary>
    public string? ReasonKey => new[] { Key, Key.Split(':')[0] }.FirstOrDefault(Reasons.ContainsKey);

    private static IEnumerable<RemainingError> OfLabels() =>
        from outcome in LabelRun.Outcomes
        where outcome.Row.Expected != outcome.Found
        let what = outcome.Found is null ? "missed " + outcome.Row.Expected : (outcome.Row.IsPositive ? $"{outcome.Row.Expected} found as " : "false alarm ") + outcome.Answer.Verdict!.Category.Id
        select new RemainingError(outcome.Row.Key, what, outcome.Row.ToString(), Evidences.In(outcome.Answer), Evidences.Distance(outcome.Answer, outcome.Row.IsPositive));

    private static IEnumerable<RemainingError> OfCases() =>
        from score in CaseScore.All
        from outcome in score.Value.Outcomes
        where !outcome.IsRight
        let labelled = outcome.Case
        let what = labelled.Label.IsPositive ? $"{labelled.Label.Category} {outcome.What}" : outcome.What
        select new RemainingError(labelled.Key, what, $"{score.Key} {labelled.Declaration}", Evidences.In(outcome.Answer), Evidences.Distance(outcome.Answer, labelled.Label.IsPositive));
}
