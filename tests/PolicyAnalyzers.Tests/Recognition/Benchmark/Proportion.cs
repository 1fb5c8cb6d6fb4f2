using System;
using System.Globalization;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>A share and the interval in which the true one lies with 95 % confidence (E. B. Wilson, 1927).</summary>
/// <param name="Share">What was counted; not a number where there was nothing to count.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct Proportion(double Share, double Low, double High)
{
    // The 97.5 % quantile of the normal distribution.
    private const double Z = 1.959964;

    public static Proportion Of(int part, int whole)
    {
        if (whole == 0)
        {
            return new Proportion(double.NaN, 0, 1);
        }

        var share = (double)part / whole;
        var middle = share + (Z * Z / (2 * whole));
        var spread = Z * Math.Sqrt((share * (1 - share) / whole) + (Z * Z / (4.0 * whole * whole)));
        var scale = 1 + (Z * Z / whole);
        return new Proportion(share, (middle - spread) / scale, (middle + spread) / scale);
    }

    /// <summary>The share and the ends of its interval, carried through a function that grows.</summary>
    public Proportion Through(Func<double, double> growing) => new(growing(Share), growing(Low), growing(High));

    /// <summary>The share alone.</summary>
    public string Short => double.IsNaN(Share) ? "none" : Share.ToString("0.000", CultureInfo.InvariantCulture);

    public override string ToString() => double.IsNaN(Share) ? "none" : string.Create(CultureInfo.InvariantCulture, $"{Short} ({Low:0.000} to {High:0.000})");
}
