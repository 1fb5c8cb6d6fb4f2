using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition;

/// <summary>An answer with its evidence, also when the answer is no.</summary>
/// <param name="Verdict">The verdict; null: not customer data.</param>
/// <param name="Reasons">What was weighed; empty where nothing speaks of customer data.</param>
/// <param name="Nearest">The id of the category that the evidence is nearest to; null where nothing speaks of any.</param>
internal sealed record Explanation(Verdict? Verdict, ImmutableArray<Evidence> Reasons, string? Nearest)
{
    /// <summary>What the evidence adds up to.</summary>
    public int Sum
    {
        get
        {
            var sum = 0;
            foreach (var reason in Reasons)
            {
                sum += reason.Weight;
            }

            return sum;
        }
    }
}
