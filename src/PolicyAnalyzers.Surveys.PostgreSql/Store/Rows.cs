using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>Reading of rows.</summary>
internal static class Rows
{
    /// <summary>Every row of the one statement with rows that a batch has.</summary>
    public static async Task<List<T>> ListAsync<T>(this SqlBatch batch, Func<NpgsqlDataReader, T> read)
    {
        await using var reader = await batch.ReadAsync().ConfigureAwait(false);
        return await reader.ListAsync(read).ConfigureAwait(false);
    }

    /// <summary>Every row of the current result.</summary>
    public static async Task<List<T>> ListAsync<T>(this NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static string? Text(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A time; <see cref="DateTimeOffset.MaxValue"/> for <c>infinity</c>.</summary>
    public static DateTimeOffset? Time(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
