using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Measuring;

/// <summary>Some numbers by their median.</summary>
/// <param name="Median">The median.</param>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
/// <param name="Sure">Where the true median lies with 95 % confidence; null for fewer than six numbers, which cannot tell.</param>
internal readonly record struct Spread(double Median, double Min, double Max, (double Low, double High)? Sure)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        var rank = RankOfLow(sorted.Length);
        return new Spread(median, sorted[0], sorted[^1], rank < 0 ? null : (sorted[rank], sorted[^(rank + 1)]));
    }

    // The interval of the sign test: the true median halves the numbers like a coin, whatever their distribution is. An index from the low end.
    private static int RankOfLow(int count)
    {
        const double oneTail = 0.025;
        var rank = -1;
        var probability = System.Math.Pow(0.5, count);
        for (var sum = probability; sum <= oneTail; sum += probability)
        {
            rank++;
            probability *= (double)(count - rank) / (rank + 1);
        }

        return rank;
    }
}
