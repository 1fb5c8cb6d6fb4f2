using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>One connection. Keeps its statements prepared: to prepare them anew would cost more than to run them.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteSession(SqliteSettings settings)
    {
        connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();

            // FULL: a contact that is forgotten when the power fails would be made a second time. What is deleted, such as the id of a person whose
            // invitation is sent, is overwritten.
            Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA busy_timeout = {(int)settings.Patience.TotalMilliseconds}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON"));
            if (settings.MostBytes is { } most)
            {
                Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Math.Max(1, most / (long)Scalar("PRAGMA page_size")!)}"));
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The head of the audit chain, once this transaction has added to it. It is written when the transaction ends: rows that are committed together need it once.</summary>
    public AuditAnchor? Head { get; set; }

    /// <summary>The statements that it keeps.</summary>
    public IReadOnlyCollection<string> Statements => prepared.Keys;

    /// <summary>Begins a transaction that holds the write lock.</summary>
    public void Begin()
    {
        Head = null;
        Run("BEGIN IMMEDIATE");
    }

    /// <summary>Ends the transaction; what it wrote is on the disk then.</summary>
    public void Commit()
    {
        if (Head is { } head)
        {
            Run("UPDATE audit_head SET sequence = $0, hash = $1", head.Sequence, head.Hash);
        }

        Run("COMMIT");
    }

    /// <summary>Runs statements that give no rows, without keeping them.</summary>
    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>Every row.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    // Values are named $0, $1, … in the statement.
    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) });
            }

            prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                DateTimeOffset time => SqliteTime.Of(time),
                var value => value,
            };
        }

        return command;
    }
}
