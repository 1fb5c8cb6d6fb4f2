using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Compiling;
using PolicyAnalyzers.Benchmarks.Variants;

namespace PolicyAnalyzers.Benchmarks.Measuring;

/// <summary>The runs of one variant; the run at one index belongs to the same round in all variants.</summary>
internal sealed record Measurement(Variant Variant, ImmutableArray<CompilerRun> Runs)
{
    /// <summary>CPU time in seconds.</summary>
    public Spread Seconds => Spread.Of(Runs.Select(run => run.CpuTime.TotalSeconds));

    /// <summary>CPU time as a multiple of another variant's, round by round.</summary>
    public Spread RatioTo(Measurement other) => Spread.Of(Pairs(other).Select(pair => pair.Own / pair.Other));

    /// <summary>CPU time in seconds beyond another variant's, round by round.</summary>
    public Spread SecondsBeyond(Measurement other) => Spread.Of(Pairs(other).Select(pair => pair.Own - pair.Other));

    private IEnumerable<(double Own, double Other)> Pairs(Measurement other)
        => Runs.Zip(other.Runs, (run, otherRun) => (run.CpuTime.TotalSeconds, otherRun.CpuTime.TotalSeconds));
}
