using System;
using System.Diagnostics.CodeAnalysis;
using Npgsql;
using NpgsqlTypes;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>
/// A parameter with its type, which it has where it is null too: a statement stays prepared only while the types of its parameters stay the same.
/// </summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Values become parameters where they are written; nobody names the conversion.")]
internal readonly record struct SqlValue(NpgsqlDbType Type, object? Value)
{
    public static implicit operator SqlValue(string? value) => new(NpgsqlDbType.Text, value);

    public static implicit operator SqlValue(string[]? value) => new(NpgsqlDbType.Array | NpgsqlDbType.Text, value);

    public static implicit operator SqlValue(byte[]? value) => new(NpgsqlDbType.Bytea, value);

    public static implicit operator SqlValue(int value) => new(NpgsqlDbType.Integer, value);

    public static implicit operator SqlValue(long value) => new(NpgsqlDbType.Bigint, value);

    public static implicit operator SqlValue(long[] value) => new(NpgsqlDbType.Array | NpgsqlDbType.Bigint, value);

    public static implicit operator SqlValue(bool? value) => new(NpgsqlDbType.Boolean, value);

    public static implicit operator SqlValue(Guid? value) => new(NpgsqlDbType.Uuid, value);

    public static implicit operator SqlValue(Guid[] value) => new(NpgsqlDbType.Array | NpgsqlDbType.Uuid, value);

    public static implicit operator SqlValue(DateTimeOffset? value) => new(NpgsqlDbType.TimestampTz, value?.ToUniversalTime());

    /// <summary>The same for the driver.</summary>
    public NpgsqlParameter ToParameter() => new() { NpgsqlDbType = Type, Value = Value ?? DBNull.Value };
}
