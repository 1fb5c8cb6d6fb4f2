using System;
using Microsoft.Data.Sqlite;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Times as the file holds them: Unix milliseconds, and the largest number for <see cref="Contact.StillQueued"/>.</summary>
internal static class SqliteTime
{
    public static long Of(DateTimeOffset time) => time == Contact.StillQueued ? long.MaxValue : time.ToUnixTimeMilliseconds();

    public static DateTimeOffset? Time(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : From(reader.GetInt64(column));

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateTimeOffset From(long value) => value == long.MaxValue ? Contact.StillQueued : DateTimeOffset.FromUnixTimeMilliseconds(value);
}
