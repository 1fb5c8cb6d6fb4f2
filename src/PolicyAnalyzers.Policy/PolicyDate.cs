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
        // DateTime would load the cultures of the machine first: in a process that was just started, a tenth of reading a large file.
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var year = Number(text, 0, 4);
        var month = Number(text, 5, 2);
        var day = Number(text, 8, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PolicyDate(year, month, day);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PolicyDate other) => ((Year * 100 + Month) * 100 + Day).CompareTo((other.Year * 100 + other.Month) * 100 + other.Day);

    /// <summary>The day that many days later, or earlier where negative; never before the first or after the last day of the calendar.</summary>
    public PolicyDate AddDays(int days)
    {
        var ticks = ToDateTime().Ticks + (days * TimeSpan.TicksPerDay);
        var moved = new DateTime(Math.Max(DateTime.MinValue.Ticks, Math.Min(DateTime.MaxValue.Date.Ticks, ticks)), DateTimeKind.Unspecified);
        return new PolicyDate(moved.Year, moved.Month, moved.Day);
    }

    /// <summary>The number of days until another day; negative where that day is over.</summary>
    public int DaysUntil(PolicyDate other) => (other.ToDateTime() - ToDateTime()).Days;

    private DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

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

    // -1 where a character is no digit.
    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return -1;
            }

            number = (10 * number) + text[i] - '0';
        }

        return number;
    }
}
