using System;
using Microsoft.Data.Sqlite;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>How a ledger file is opened.</summary>
/// <param name="File">The file, with its whole path.</param>
/// <param name="Patience">How long a write waits for another process.</param>
internal sealed record SqliteSettings(string File, TimeSpan Patience)
{
    /// <summary>The largest size of the file; null for as much as the disk holds.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Whether the file may be made and written.</summary>
    public SqliteOpenMode Mode { get; init; } = SqliteOpenMode.ReadWriteCreate;

    /// <summary>The same for the driver. It keeps no pool: the store keeps its own connections, with their statements.</summary>
    public string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = File,
        Mode = Mode,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)Patience.TotalSeconds),
    }.ToString();
}
