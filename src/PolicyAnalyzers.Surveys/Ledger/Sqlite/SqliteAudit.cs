using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>The audit trail in a file: one chain, since one writer writes it.</summary>
internal sealed class SqliteAudit(SqliteStore store, IdentifierKeys keys) : IAuditTrail
{
    // Rows that are read at once, so that a long trail needs little memory and no reader stays open.
    private const int Page = 1000;

    private const string Columns =
        "sequence, at, kind, key_id, person, salt, seal, survey, channel, platform, invitation_id, step, reason, clause, policy, consent_id, detail, previous_hash, hash";

    private readonly AuditSealer sealer = new(keys);

    public Task AppendAsync(AuditEvent auditEvent, CancellationToken cancellation) => store.WriteAsync(session => Append(session, auditEvent), cancellation);

    /// <summary>Adds a row within the caller's transaction.</summary>
    /// <returns>True.</returns>
    public bool Append(SqliteSession session, AuditEvent auditEvent) => Append(session, auditEvent, null);

    /// <summary>Adds a row about whoever an invitation was for, unless the person was erased.</summary>
    public void AppendAbout(SqliteSession session, string? invitationId, AuditEvent auditEvent) =>
        Append(session, auditEvent, session.Scalar("SELECT person FROM contact WHERE invitation_id = $0", invitationId) as string);

    private bool Append(SqliteSession session, AuditEvent auditEvent, string? personHash)
    {
        var entry = sealer.Seal(auditEvent, Head(session), personHash);
        var e = entry.Event;
        session.Run(
            $"INSERT INTO audit ({Columns}) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
            entry.Sequence, e.At, e.Kind.ToString(), entry.KeyId, entry.Person, entry.Salt, entry.Seal, e.Survey, e.Channel, e.Platform, e.InvitationId,
            e.Step?.ToString(), e.Reason.ToString(), e.Clause, e.Policy, e.ConsentId, e.Detail, entry.PreviousHash, entry.Hash);
        session.Head = new AuditAnchor(0, entry.Sequence, entry.Hash);
        return true;
    }

    /// <summary>The last row, within the caller's transaction; sequence 0 where there is none.</summary>
    public static AuditAnchor Head(SqliteSession session) => session.Head
        ?? session.Query("SELECT sequence, hash FROM audit_head", static reader => new AuditAnchor(0, reader.GetInt64(0), reader.GetString(1)))[0];

    /// <summary>Puts tombstones in the place of a person, within the caller's transaction.</summary>
    public int Erase(SqliteSession session, string hashes)
    {
        var rows = session.Query($"SELECT {Columns} FROM audit WHERE person IN (SELECT value FROM json_each($0))", Entry, hashes);
        foreach (var row in rows)
        {
            session.Run("UPDATE audit SET person = $1, salt = NULL WHERE sequence = $0", row.Sequence, sealer.Erase(row).Person);
        }

        return rows.Count;
    }

    public async IAsyncEnumerable<AuditEntry> ReadAsync(AuditQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var where = new StringBuilder("WHERE 1 = 1");
        var values = new List<object?>();
        void And(string condition, object? value)
        {
            if (value is not null)
            {
                where.Append(" AND ").Append(string.Format(CultureInfo.InvariantCulture, condition, "$" + values.Count.ToString(CultureInfo.InvariantCulture)));
                values.Add(value);
            }
        }

        And("person IN (SELECT value FROM json_each({0}))", query.PersonId is null ? null : SqliteJson.Of(keys.OfPerson(query.PersonId)));
        And("kind IN (SELECT value FROM json_each({0}))", query.Kinds.Count == 0 ? null : SqliteJson.Of(query.Kinds.Select(static kind => kind.ToString())));
        And("invitation_id = {0}", query.InvitationId);
        And("survey = {0}", query.Survey);
        And("at >= {0}", query.From);
        And("at < {0}", query.To);
        var order = query.NewestFirst ? "at DESC, sequence DESC" : "at, sequence";
        var offset = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var most = Math.Min(Page, (query.Most ?? int.MaxValue) - offset);
            var sql = string.Create(CultureInfo.InvariantCulture, $"SELECT {Columns} FROM audit {where} ORDER BY {order} LIMIT {most} OFFSET {offset}");
            var rows = most <= 0 ? [] : await Task.FromResult(store.Read(session => session.Query(sql, Entry, [.. values]))).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return row;
            }

            if (rows.Count < Page)
            {
                yield break;
            }

            offset += rows.Count;
        }
    }

    public async IAsyncEnumerable<AuditEntry> ReadChainsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = long.MinValue;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var after = last;
            var rows = await Task.FromResult(store.Read(session => session.Query(
                $"SELECT {Columns} FROM audit WHERE sequence > $0 ORDER BY sequence LIMIT $1", Entry, after, Page))).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return row;
                last = row.Sequence;
            }

            if (rows.Count < Page)
            {
                yield break;
            }
        }
    }

    public Task<IReadOnlyList<AuditAnchor>> HeadsAsync(CancellationToken cancellation)
    {
        var head = store.Read(Head);
        return Task.FromResult<IReadOnlyList<AuditAnchor>>(head.Sequence == 0 ? [] : [head]);
    }

    private static AuditEntry Entry(SqliteDataReader reader) => new(
        0,
        reader.GetInt64(0),
        new AuditEvent(Enum.TryParse<AuditKind>(reader.GetString(2), out var kind) ? kind : (AuditKind)(-1), reader.Time(1)!.Value)
        {
            Survey = reader.Text(7),
            Channel = reader.Text(8),
            Platform = reader.Text(9),
            InvitationId = reader.Text(10),
            Step = reader.Text(11) is { } step && Enum.TryParse<DecisionStep>(step, out var parsed) ? parsed : null,
            Reason = Enum.TryParse<RefusalReason>(reader.GetString(12), out var reason) ? reason : (RefusalReason)(-1),
            Clause = reader.Text(13),
            Policy = reader.Text(14),
            ConsentId = reader.Text(15),
            Detail = reader.Text(16),
        },
        reader.GetString(17),
        reader.GetString(18))
    {
        KeyId = reader.GetString(3),
        Person = reader.Text(4),
        Salt = reader.Text(5),
        Seal = reader.Text(6),
    };
}
