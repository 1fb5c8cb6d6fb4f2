using System.Linq;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>A labelled row and what the recogniser says of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Answer">The verdict with its evidence.</param>
internal sealed record LabelOutcome(LabelledRow Row, Explanation Answer)
{
    /// <summary>The verdict's category in the words of the labels; null: not customer data.</summary>
    public string? Found => LabelCategories.LabelOf(Answer.Verdict?.Category.Id);
}
