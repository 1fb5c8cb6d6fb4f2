using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql.Audit;

/// <summary>The statement of a query of the audit trail: only with the conditions that it has, so that each goes by the index that fits it.</summary>
internal static class AuditSelection
{
    /// <summary>Adds the statement for a page of rows behind a place.</summary>
    public static void Add(SqlBatch batch, AuditQuery query, IdentifierKeys keys, DateTimeOffset at, int lane, long sequence, int most)
    {
        var (conditions, values) = (new List<string>(), new List<SqlValue>());
        void And(string condition, SqlValue value)
        {
            if (value.Value is not null)
            {
                values.Add(value);
                conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, "$" + values.Count.ToString(CultureInfo.InvariantCulture)));
            }
        }

        And("person = ANY({0})", query.PersonId is { } person ? keys.OfPerson(person).ToArray() : null);
        And("invitation_id = {0}", query.InvitationId);
        And("survey = {0}", query.Survey);
        And("kind = ANY({0})", query.Kinds.Count == 0 ? null : query.Kinds.Select(static kind => kind.ToString()).ToArray());
        And("at >= {0}", query.From);
        And("at < {0}", query.To);
        var place = values.Count;
        var (sign, direction) = query.NewestFirst ? ("<", "DESC") : (">", "ASC");
        conditions.Add(string.Create(CultureInfo.InvariantCulture, $"(at, lane, sequence) {sign} (${place + 1}, ${place + 2}, ${place + 3})"));
        batch.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"SELECT {AuditRows.Columns} FROM audit WHERE {string.Join(" AND ", conditions)} ORDER BY at {direction}, lane {direction}, sequence {direction} LIMIT ${place + 4}"),
            [.. values, at, lane, sequence, most]);
    }
}
