using System;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>The clock of one process.</summary>
internal sealed class MemoryClock : ScheduleClock
{
    private long elapsed;
    private long offset;

    protected override long Elapsed => Interlocked.Read(ref elapsed);

    protected override long Offset => Interlocked.Read(ref offset);

    public override void Advance(TimeSpan time) => Interlocked.Add(ref elapsed, time.Ticks);

    public override void PutWrong(TimeSpan offset) => Interlocked.Exchange(ref this.offset, offset.Ticks);
}
