using System;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>True time, which only goes on, and a wall clock that can be put wrong. Where they lie is the subclass's.</summary>
internal abstract class ScheduleClock : TimeProvider
{
    /// <summary>When schedules begin: a Monday noon in the fieldwork of every survey.</summary>
    public static readonly DateTimeOffset Start = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Time since the start, in ticks of 100 ns.</summary>
    protected abstract long Elapsed { get; }

    /// <summary>How far the wall clock is wrong, in ticks.</summary>
    protected abstract long Offset { get; }

    /// <summary>The true time.</summary>
    public DateTimeOffset TrueNow => Start.AddTicks(Elapsed);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(Elapsed + Offset);

    public override long GetTimestamp() => Elapsed;

    /// <summary>Lets time go by.</summary>
    public abstract void Advance(TimeSpan time);

    /// <summary>Puts the wall clock wrong by so much; zero puts it right.</summary>
    public abstract void PutWrong(TimeSpan offset);

    // Pauses of a second or less are not waited for. Longer ones guard against a store or a vendor that hangs, and run in real time.
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime <= TimeSpan.FromSeconds(1) ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
