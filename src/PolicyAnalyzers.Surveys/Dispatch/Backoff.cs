using System;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>
/// How long an item waits for its next attempt: twice as long each time, and of that a random part of at least half, so that what failed together does
/// not come back together.
/// </summary>
/// <param name="options">First and longest pause.</param>
/// <param name="random">A number from 0 to below 1.</param>
internal sealed class Backoff(DispatchOptions options, Func<double> random)
{
    /// <summary>The longest that a platform's own wish to wait is followed; a wrong header must not park a person's invitation for years.</summary>
    private static readonly TimeSpan LongestWish = TimeSpan.FromDays(1);

    /// <summary>The pause after an attempt.</summary>
    /// <param name="attempts">How many attempts were made, from 1.</param>
    /// <param name="wish">How long the platform asks to wait; null where it does not say. It is never cut short.</param>
    public TimeSpan After(int attempts, TimeSpan? wish)
    {
        // Beyond 2^30 of anything the longest pause holds anyway.
        var whole = Math.Min(options.LongestPause.TotalSeconds, options.FirstPause.TotalSeconds * Math.Pow(2, Math.Clamp(attempts - 1, 0, 30)));
        var pause = TimeSpan.FromSeconds(whole * (0.5 + (random() / 2)));
        return wish is { } asked && asked > pause ? (asked < LongestWish ? asked : LongestWish) : pause;
    }
}
