using System;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>
/// The time since an item was leased, by the monotonic clock. A contact counts from when it was made: were the wall clock put back while the request is
/// out, the contact would count from a day that is over, and the person could be asked again at once.
/// </summary>
internal sealed class SteadyTime(TimeProvider clock)
{
    private readonly DateTimeOffset start = clock.GetUtcNow();
    private readonly long ticks = clock.GetTimestamp();

    /// <summary>The wall clock at the start.</summary>
    public DateTimeOffset Start => start;

    /// <summary>The time now.</summary>
    public DateTimeOffset Now => start + clock.GetElapsedTime(ticks);
}
