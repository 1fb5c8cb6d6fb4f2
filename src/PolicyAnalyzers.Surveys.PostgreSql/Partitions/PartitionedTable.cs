using System;
using System.Globalization;

namespace PolicyAnalyzers.Surveys.PostgreSql.Partitions;

/// <summary>
/// A table that grows, in a partition for each quarter of a year. A decision looks into each partition that is kept: eight for two years.
/// </summary>
internal static class PartitionedTable
{
    public const string Contact = "contact";

    public const string Audit = "audit";

    /// <summary>The partition of a time: <c>contact_2026q4</c>, the name under which it exists, and its time from (included) and to (not included).</summary>
    public static (string Name, DateTimeOffset From, DateTimeOffset To) PartitionOf(string table, DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        var quarter = (utc.Month - 1) / 3;
        var from = new DateTimeOffset(utc.Year, (quarter * 3) + 1, 1, 0, 0, 0, TimeSpan.Zero);
        return (string.Create(CultureInfo.InvariantCulture, $"{table}_{utc.Year:0000}q{quarter + 1}"), from, from.AddMonths(3));
    }
}
