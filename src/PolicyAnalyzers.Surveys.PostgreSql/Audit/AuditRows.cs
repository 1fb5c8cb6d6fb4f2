using System;
using Npgsql;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Audit;

/// <summary>Rows of the audit trail to and from their table. Hashes are stored as bytes.</summary>
internal static class AuditRows
{
    public const string Columns =
        "lane, sequence, at, kind, key_id, person, salt, seal, survey, channel, platform, invitation_id, step, reason, clause, policy, consent_id, detail, previous_hash, hash";

    private const string InsertSql = $"INSERT INTO audit ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)";

    public static void AddInsert(SqlBatch batch, AuditEntry entry)
    {
        var e = entry.Event;
        batch.Add(
            InsertSql,
            entry.Lane,
            entry.Sequence,
            e.At,
            e.Kind.ToString(),
            entry.KeyId,
            entry.Person,
            entry.Salt,
            entry.Seal is null ? null : Convert.FromHexString(entry.Seal),
            e.Survey,
            e.Channel,
            e.Platform,
            e.InvitationId,
            e.Step?.ToString(),
            e.Reason.ToString(),
            e.Clause,
            e.Policy,
            e.ConsentId,
            e.Detail,
            Convert.FromHexString(entry.PreviousHash),
            Convert.FromHexString(entry.Hash));
    }

    public static AuditEntry Read(NpgsqlDataReader row) =>
        new(
            row.GetInt32(0),
            row.GetInt64(1),
            new AuditEvent(Word<AuditKind>(row.GetString(3)), row.GetFieldValue<DateTimeOffset>(2))
            {
                Survey = row.Text(8),
                Channel = row.Text(9),
                Platform = row.Text(10),
                InvitationId = row.Text(11),
                Step = row.Text(12) is { } step ? Word<DecisionStep>(step) : null,
                Reason = Word<RefusalReason>(row.GetString(13)),
                Clause = row.Text(14),
                Policy = row.Text(15),
                ConsentId = row.Text(16),
                Detail = row.Text(17),
            },
            Hex(row, 18)!,
            Hex(row, 19)!)
        {
            KeyId = row.GetString(4),
            Person = row.Text(5),
            Salt = row.Text(6),
            Seal = Hex(row, 7),
        };

    private static string? Hex(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : Convert.ToHexStringLower(row.GetFieldValue<byte[]>(column));

    // A word that somebody wrote into the table is no reason to stop reading: the verification shows that the row was changed.
    private static T Word<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var word) ? word : (T)Enum.ToObject(typeof(T), -1);
}
