using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Partitions;
using PolicyAnalyzers.Surveys.PostgreSql.People;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>Contacts, under an advisory lock of the person: two round trips for a decision, whatever it finds.</summary>
internal sealed class Reservations(Database database, PersonKeys people, IdentifierKeys keys, ChainWriter chain) : IReservations
{
    /// <summary>A person's contacts that can matter to a decision, and the ones with the same request key or id.</summary>
    internal const string ContactsSql =
        """
        SELECT id, survey, survey_type, survey_group, request_key, reminder_of, counts_from, responded_at, expires FROM contact
        WHERE person = ANY($1) AND (counts_from > $2 OR responded_at > $2 OR expires > $3 OR id = $4 OR id = $5 OR reminder_of = $5 OR request_key = $6)
        """;

    private const string InsertSql =
        """
        WITH counted AS (
            INSERT INTO contact (id, queued_at, person, person_hash, survey, channel, platform, survey_type, survey_group, request_key, reminder_of, counts_from,
                send_before, expires, data, reply_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'infinity', $12, $13, $14, $15))
        INSERT INTO outbox (id, queued_at, person_id, person, addresses, survey, channel, platform, data, reply_to, reminder_of, send_before, expires, ready_at)
        VALUES ($1, $2, $16, $3, $17, $5, $6, $7, $14, $15, $11, $12, $13, $2)
        """;

    public Task<ReservationResult> ReserveAsync(ReservationRequest request, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                var person = people.OfPerson(request.PersonId);
                await using var look = session.Batch().Lock(person);
                ReservationResult result;
                AuditAnchor? head;
                await using (var reader = await ChainWriter.AddHead(AddReading(look, request, person)).ReadAsync().ConfigureAwait(false))
                {
                    await reader.NextResultAsync(session.Cancellation).ConfigureAwait(false);
                    result = await JudgeAsync(reader, request).ConfigureAwait(false);
                    await reader.NextResultAsync(session.Cancellation).ConfigureAwait(false);
                    head = await ChainWriter.ReadHeadAsync(reader).ConfigureAwait(false);
                }

                if (result is { Outcome: ReservationOutcome.Reserved, InvitationId: null })
                {
                    await WriteAsync(session, request, person, head ?? await ChainWriter.WaitAsync(session).ConfigureAwait(false)).ConfigureAwait(false);
                    return result with { InvitationId = request.InvitationId };
                }

                return result;
            },
            cancellation,
            findsItsOwnCommit: true);

    public Task<ReservationResult> PreviewAsync(ReservationRequest request, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var look = AddReading(session.Batch(), request, people.OfPerson(request.PersonId));
                await using var reader = await look.ReadAsync().ConfigureAwait(false);
                return await JudgeAsync(reader, request).ConfigureAwait(false);
            },
            cancellation);

    private SqlBatch AddReading(SqlBatch batch, ReservationRequest request, Guid[] person) =>
        Suppressions.AddFind(batch, person, people.OfOptOut(request.Address), request.Channel, request.Platform).Add(
            ContactsSql,
            person, ContactRules.Horizon(request), request.Now, request.InvitationId, request.ReminderOf, request.RequestKey);

    private static async Task<ReservationResult> JudgeAsync(NpgsqlDataReader reader, ReservationRequest request)
    {
        var isSuppressed = await reader.ReadAsync().ConfigureAwait(false);
        await reader.NextResultAsync().ConfigureAwait(false);
        var rows = await reader.ListAsync(static row => (Contact: ReadContact(row), RequestKey: row.Text(4))).ConfigureAwait(false);

        // An attempt before this one was committed, and its answer lost with the connection.
        if (rows.Exists(row => row.Contact.InvitationId == request.InvitationId))
        {
            return new ReservationResult(ReservationOutcome.Reserved) { InvitationId = request.InvitationId };
        }

        if (request.RequestKey is not null
            && rows.Find(row => row.RequestKey == request.RequestKey && row.Contact.Survey == request.Survey).Contact is { } known)
        {
            return new ReservationResult(ReservationOutcome.AlreadyReserved) { InvitationId = known.InvitationId };
        }

        return isSuppressed
            ? new ReservationResult(ReservationOutcome.Suppressed)
            : ContactRules.Judge(request, [.. rows.Select(static row => row.Contact)]);
    }

    private async Task WriteAsync(Session session, ReservationRequest request, Guid[] person, AuditAnchor head)
    {
        session.Writes(PartitionedTable.Contact, request.Now);
        await using var last = session.LastBatch().Add(
            InsertSql,
            request.InvitationId, request.Now, person[0], keys.OfPerson(request.PersonId)[0], request.Survey, request.Channel, request.Platform,
            request.SurveyType, request.Group, request.RequestKey, request.ReminderOf, request.SendBefore, request.Expires, request.Data.ToArray(),
            request.ReplyTo, request.PersonId, people.OfAddress(request.Address));
        chain.Add(session, last, head, new AuditNote(request.Audit with { InvitationId = request.InvitationId }));
        await session.CommitAsync(last).ConfigureAwait(false);
    }

    private static Contact ReadContact(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1))
    {
        SurveyType = row.Text(2),
        Group = row.Text(3),
        ReminderOf = row.Text(5),
        CountsFrom = row.Time(6),
        RespondedAt = row.Time(7),
        Expires = row.Time(8)!.Value,
    };
}
