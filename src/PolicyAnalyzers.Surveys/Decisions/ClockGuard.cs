using System;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>
/// Sees the wall clock jump against the time that passed (the monotonic clock). A clock that was put forward would end every rest at once; then nobody is
/// contacted until it is back, or the service is restarted by somebody who set it right.
/// </summary>
/// <param name="clock">Both clocks.</param>
/// <param name="tolerance">How far they may part; slow correction by NTP stays below.</param>
public sealed class ClockGuard(TimeProvider clock, TimeSpan tolerance)
{
    private readonly DateTimeOffset wallAtStart = clock.GetUtcNow();
    private readonly long ticksAtStart = clock.GetTimestamp();

    /// <summary>Whether the wall clock can be relied on.</summary>
    public bool IsReliable => Drift.Duration() <= tolerance;

    /// <summary>
    /// The time of what happens now: by the wall clock, and where that jumped, by the time that passed since the start. What people say is taken down
    /// whatever the clock shows, and an answer that bore a day of last month would begin no rest.
    /// </summary>
    public DateTimeOffset Now => Drift is var drift && drift.Duration() > tolerance ? clock.GetUtcNow() - drift : clock.GetUtcNow();

    /// <summary>How far the wall clock is ahead of the time that passed since the start; negative where it is behind.</summary>
    public TimeSpan Drift => clock.GetUtcNow() - wallAtStart - clock.GetElapsedTime(ticksAtStart);
}
