using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Contacts in a file. The one write lock of the file is the lock of the person.</summary>
internal sealed class SqliteReservations(SqliteStore store, IdentifierKeys keys, SqliteAudit audit) : IReservations
{
    public Task<ReservationResult> ReserveAsync(ReservationRequest request, CancellationToken cancellation) =>
        store.WriteAsync(
            session =>
            {
                var result = Judge(session, request);
                return result.Outcome == ReservationOutcome.Reserved ? Write(session, request, result) : result;
            },
            cancellation);

    public Task<ReservationResult> PreviewAsync(ReservationRequest request, CancellationToken cancellation) =>
        Task.FromResult(store.Read(session => Judge(session, request)));

    private ReservationResult Judge(SqliteSession session, ReservationRequest request)
    {
        var person = SqliteJson.Of(keys.OfPerson(request.PersonId));
        if (request.RequestKey is { } key && session.Scalar(
            "SELECT invitation_id FROM contact WHERE person IN (SELECT value FROM json_each($0)) AND survey = $1 AND request_key = $2",
            person, request.Survey, key) is string known)
        {
            return new ReservationResult(ReservationOutcome.AlreadyReserved) { InvitationId = known };
        }

        var query = new SuppressionQuery(request.PersonId, request.Address, request.Channel, request.Platform);
        if (SqliteSuppressions.Find(session, query, keys) is not null)
        {
            return new ReservationResult(ReservationOutcome.Suppressed);
        }

        var horizon = ContactRules.Horizon(request);
        var contacts = session.Query(
            """
            SELECT invitation_id, survey, survey_type, exclusion_group, reminder_of, counts_from, responded_at, expires_at FROM contact
            WHERE person IN (SELECT value FROM json_each($0))
                AND (counts_from > $1 OR responded_at > $1 OR expires_at > $2 OR invitation_id = $3 OR reminder_of = $3)
            """,
            Contact,
            person, horizon, request.Now, request.ReminderOf);
        return ContactRules.Judge(request, contacts);
    }

    private ReservationResult Write(SqliteSession session, ReservationRequest request, ReservationResult result)
    {
        var address = request.Address is null ? null : keys.OfAddress(request.Address)[0];
        session.Run(
            """
            INSERT INTO contact (invitation_id, person, address, survey, channel, platform, survey_type, exclusion_group, request_key, reminder_of,
                queued_at, counts_from, expires_at) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            request.InvitationId, keys.OfPerson(request.PersonId)[0], address, request.Survey, request.Channel, request.Platform, request.SurveyType,
            request.Group, request.RequestKey, request.ReminderOf, request.Now, Ledger.Contact.StillQueued, request.Expires);
        session.Run(
            "INSERT INTO outbox (invitation_id, state, person_id, data, reply_to, not_before, send_before) VALUES ($0, $1, $2, $3, $4, $5, $6)",
            request.InvitationId, (int)OutboxState.Queued, request.PersonId, SqliteJson.Of(request.Data), request.ReplyTo, request.Now, request.SendBefore);
        audit.Append(session, request.Audit with { InvitationId = request.InvitationId });
        return result with { InvitationId = request.InvitationId };
    }

    private static Contact Contact(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1))
    {
        SurveyType = reader.Text(2),
        Group = reader.Text(3),
        ReminderOf = reader.Text(4),
        CountsFrom = reader.Time(5),
        RespondedAt = reader.Time(6),
        Expires = reader.Time(7)!.Value,
    };
}
