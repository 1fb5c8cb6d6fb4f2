using System.Globalization;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Counts hits and misses.</summary>
internal sealed class Tally
{
    public int Hits { get; private set; }

    public int FalseAlarms { get; private set; }

    public int Misses { get; private set; }

    public double Precision => Ratio(Hits, Hits + FalseAlarms);

    public double Recall => Ratio(Hits, Hits + Misses);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Count(bool expected, bool found)
    {
        Hits += expected && found ? 1 : 0;
        FalseAlarms += !expected && found ? 1 : 0;
        Misses += expected && !found ? 1 : 0;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Precision:0.000}  recall {Recall:0.000}  F1 {F1:0.000}  ({Hits} found, {FalseAlarms} false alarms, {Misses} missed)");

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
