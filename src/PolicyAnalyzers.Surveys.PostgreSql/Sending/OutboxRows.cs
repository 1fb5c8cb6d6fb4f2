using System;
using Npgsql;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Sending;

/// <summary>Items from their tables: what is on its way from <c>outbox</c>, what is settled from <c>contact</c>.</summary>
internal static class OutboxRows
{
    public const string Columns =
        "id, queued_at, survey, channel, platform, data, reply_to, reminder_of, send_before, expires, state, attempts, last_reason, person_id";

    public const string SettledColumns =
        "id, queued_at, survey, channel, platform, data, reply_to, reminder_of, send_before, expires, state, attempts, reason, NULL::text";

    public static OutboxItem Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.Text(13) ?? "", row.GetString(2), row.GetString(3), row.GetString(4))
        {
            QueuedAt = row.Time(1)!.Value,
            Data = row.GetFieldValue<string[]>(5),
            ReplyTo = row.Text(6),
            ReminderOf = row.Text(7),
            SendBefore = row.Time(8)!.Value,
            Expires = row.Time(9)!.Value,
            State = Enum.Parse<OutboxState>(row.GetString(10)),
            Attempts = row.GetInt32(11),
            LastReason = row.Text(12),
        };
}
