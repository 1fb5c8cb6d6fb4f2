using System;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>Random numbers from a seed, for several threads.</summary>
internal sealed class Chances(int seed)
{
    private readonly Random random = new(seed);
    private readonly Lock drawing = new();

    /// <summary>A number from 0 to below <paramref name="below"/>.</summary>
    public int Next(int below)
    {
        lock (drawing)
        {
            return random.Next(below);
        }
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int percent) => Next(100) < percent;
}
