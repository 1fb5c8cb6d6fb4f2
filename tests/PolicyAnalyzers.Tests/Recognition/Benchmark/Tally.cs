using System.Globalization;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>Counts hits and misses.</summary>
internal sealed class Tally(int hits = 0, int falseAlarms = 0, int misses = 0)
{
    public int Hits { get; private set; } = hits;

    public int FalseAlarms { get; private set; } = falseAlarms;

    public int Misses { get; private set; } = misses;

    public Proportion Precision => Proportion.Of(Hits, Hits + FalseAlarms);

    public Proportion Recall => Proportion.Of(Hits, Hits + Misses);

    /// <summary>
    /// The harmonic mean of both. F1 is no share of anything, but a growing function of one: of the hits among hits, false alarms and misses. Its interval is that share's.
    /// </summary>
    public Proportion F1 => Proportion.Of(Hits, Hits + FalseAlarms + Misses).Through(share => 2 * share / (1 + share));

    public void Count(bool expected, bool found)
    {
        Hits += expected && found ? 1 : 0;
        FalseAlarms += !expected && found ? 1 : 0;
        Misses += expected && !found ? 1 : 0;
    }

    public void Add(Tally other)
    {
        Hits += other.Hits;
        FalseAlarms += other.FalseAlarms;
        Misses += other.Misses;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Precision.Short}  recall {Recall.Short}  F1 {F1.Short}  ({Hits} found, {FalseAlarms} false alarms, {Misses} missed)");
}
