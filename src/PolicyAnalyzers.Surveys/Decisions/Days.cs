using System;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Days of the policy, which have no zone: they are days of UTC, the same for every node and every recipient.</summary>
internal static class Days
{
    /// <summary>The day of a time.</summary>
    public static PolicyDate Of(DateTimeOffset time) => new(time.UtcDateTime.Year, time.UtcDateTime.Month, time.UtcDateTime.Day);

    /// <summary>The first moment after a day.</summary>
    public static DateTimeOffset After(PolicyDate day) =>
        day == new PolicyDate(9999, 12, 31) ? DateTimeOffset.MaxValue : new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero).AddDays(1);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset Start(PolicyDate day) => new(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero);
}
