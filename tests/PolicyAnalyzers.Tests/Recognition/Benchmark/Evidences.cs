using System.Linq;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The evidence of an answer as one line.</summary>
internal static class Evidences
{
    public static string In(Explanation answer) => string.Join("; ", answer.Reasons.Select(reason => $"{reason.Weight:+0;-0} {reason.Detail}").Distinct());

    /// <summary>How far on the wrong side of the threshold a wrong answer is.</summary>
    public static int Distance(Explanation answer) => System.Math.Abs(answer.Reasons.Sum(reason => reason.Weight) - Weights.Reported);
}
