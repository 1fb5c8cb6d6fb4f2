using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>A labelled row that a second reader thinks is wrong. It counts as it is labelled: rows are evidence, not targets, and no rule may know one.</summary>
/// <param name="Key">The row.</param>
/// <param name="ShouldBe">What it should be.</param>
/// <param name="Why">Why.</param>
internal sealed record WrongLabel(string Key, string ShouldBe, string Why)
{
    public static IReadOnlyList<WrongLabel> All { get; } = [.. TestData.Rows("wrong-labels.tsv").Select(cells => new WrongLabel(cells[0], cells[1], cells[2]))];
}
