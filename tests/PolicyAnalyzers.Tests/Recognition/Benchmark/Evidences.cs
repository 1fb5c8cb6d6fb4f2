using System;
using System.Linq;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The evidence of an answer as one line.</summary>
internal static class Evidences
{
    public static string In(Explanation answer) => string.Join("; ", answer.Reasons.Select(reason => $"{reason.Weight:+0;-0} {reason.Detail}").Distinct());

    /// <summary>
    /// How far on the wrong side of the threshold a wrong answer is. Where a term may not count at all there is no evidence, and no sum says more; the right alarm with the wrong
    /// category is on the right side.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isCustomerData">What it should have been.</param>
    public static int Distance(Explanation answer, bool isCustomerData) => answer switch
    {
        { Verdict: not null } when isCustomerData => 0,
        _ when answer.Reasons.Any(reason => reason.Weight <= -Weights.Decisive) => Weights.Reported,
        _ => Math.Abs(answer.Reasons.Sum(reason => reason.Weight) - Weights.Reported),
    };
}
