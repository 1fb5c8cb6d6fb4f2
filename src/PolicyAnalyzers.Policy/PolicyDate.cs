using System;
using System.Globalization;

namespace PolicyAnalyzers.Policy;

/// <summary>A calendar date of the policy (ISO 8601, <c>yyyy-MM-dd</c>), without time and zone. netstandard2.0 has no DateOnly.</summary>
/// <param name="Year">Year, 1 to 9999.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month, from 1.</param>
public readonly record struct PolicyDate(int Year, int Month, int Day) : IComparable<PolicyDate>
{
    /// <summary>Reads <c>yyyy-MM-dd</c>; any other text, and a day that no calendar has, is refused.</summary>
    public static bool TryParse(string? text, out PolicyDate date)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            date = new PolicyDate(parsed.Year, parsed.Month, parsed.Day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>The day so many days later; the last day of the calendar where there is none.</summary>
    public PolicyDate AddDays(int days)
    {
        var day = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);
        var later = days < (DateTime.MaxValue.Date - day).Days ? day.AddDays(days) : DateTime.MaxValue;
        return new PolicyDate(later.Year, later.Month, later.Day);
    }

    /// <inheritdoc/>
    public int CompareTo(PolicyDate other) => ((Year * 100 + Month) * 100 + Day).CompareTo((other.Year * 100 + other.Month) * 100 + other.Day);

    /// <summary>The number of days until another day; negative where that day is over.</summary>
    public int DaysUntil(PolicyDate other) =>
        (new DateTime(other.Year, other.Month, other.Day, 0, 0, 0, DateTimeKind.Unspecified) - new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified)).Days;

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);

    /// <summary>Earlier than.</summary>
    public static bool operator <(PolicyDate left, PolicyDate right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(PolicyDate left, PolicyDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(PolicyDate left, PolicyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(PolicyDate left, PolicyDate right) => left.CompareTo(right) >= 0;
}
