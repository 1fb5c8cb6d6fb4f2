using System;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A clock that a test sets. Time passes with it, unless it jumps.</summary>
internal sealed class SettableClock : TimeProvider
{
    private TimeSpan jumped;

    public DateTimeOffset Now { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now + jumped;

    public override long GetTimestamp() => Now.Ticks;

    /// <summary>Puts the clock on the wall forward or back; no time passes.</summary>
    public void Jump(TimeSpan by) => jumped += by;
}
