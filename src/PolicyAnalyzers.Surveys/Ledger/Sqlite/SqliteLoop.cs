using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Responses and actions, in a file.</summary>
internal sealed class SqliteLoop(SqliteStore store, SqliteAudit audit) : ISurveyLoop
{
    public Task<bool> RecordResponseAsync(ResponseRecord response, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var added = session.Run(
                """
                INSERT INTO response (response_id, survey, invitation_id, at, emotion, owner, due, workflow) VALUES ($0, $1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (response_id) DO NOTHING
                """,
                response.ResponseId, response.Survey, response.InvitationId, response.At, response.EmotionDetected is { } emotion ? emotion ? 1 : 0 : null,
                response.Owner, response.Due, response.Workflow) == 1;
            if (added)
            {
                session.Run(
                    "UPDATE contact SET responded_at = $1 WHERE invitation_id = $0 AND (responded_at IS NULL OR responded_at < $1)", response.InvitationId, response.At);
                var audited = new AuditEvent(AuditKind.Responded, response.At)
                {
                    Survey = response.Survey,
                    InvitationId = response.InvitationId,
                    Policy = response.Policy,
                    Detail = response.Workflow is null ? null : $"an emotion was detected: {response.Workflow}",
                };
                audit.AppendAbout(session, response.InvitationId, audited);
            }

            return added;
        },
        cancellation);

    public Task<bool> RecordActionAsync(ActionRecord action, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var found = session.Query(
                "SELECT survey, invitation_id FROM response WHERE response_id = $0", static reader => (reader.GetString(0), reader.Text(1)), action.ResponseId);
            foreach (var (survey, invitation) in found)
            {
                session.Run("INSERT INTO action (response_id, kind, done_by, at) VALUES ($0, $1, $2, $3)", action.ResponseId, action.Kind, action.By, action.At);
                session.Run("UPDATE response SET acted_at = coalesce(acted_at, $1) WHERE response_id = $0", action.ResponseId, action.At);
                audit.AppendAbout(session, invitation, new AuditEvent(AuditKind.Acted, action.At) { Survey = survey, InvitationId = invitation, Detail = $"{action.Kind} by {action.By}" });
            }

            return found.Count == 1;
        },
        cancellation);

    public Task<IReadOnlyList<OpenLoop>> ListOpenAsync(DateTimeOffset? dueBefore, int most, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<OpenLoop>>(store.Read(session => session.Query(
            """
            SELECT response_id, survey, at, owner, due FROM response WHERE acted_at IS NULL AND ($0 IS NULL OR due < $0)
            ORDER BY due IS NULL, due, at LIMIT $1
            """,
            static reader => new OpenLoop(reader.GetString(0), reader.GetString(1), reader.Time(2)!.Value, reader.Text(3), reader.Time(4)),
            dueBefore, most)));

    public Task<IReadOnlyList<LoopSummary>> SummariseAsync(DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<LoopSummary>>(store.Read(session => session.Query(
            """
            SELECT survey, sum(sent), sum(answered), sum(acted), sum(overdue) FROM (
                SELECT c.survey, count(*) AS sent, 0 AS answered, 0 AS acted, 0 AS overdue FROM contact AS c JOIN outbox AS o ON o.invitation_id = c.invitation_id
                    WHERE o.state = 2 AND c.reminder_of IS NULL GROUP BY c.survey
                UNION ALL
                SELECT survey, 0, count(*), count(acted_at), count(*) FILTER (WHERE acted_at IS NULL AND due < $0) FROM response GROUP BY survey)
            GROUP BY survey ORDER BY survey
            """,
            static reader => new LoopSummary(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)),
            now)));

    public Task<IReadOnlyList<WorkflowStart>> LeaseWorkflowsAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation) =>
        store.WriteAsync<IReadOnlyList<WorkflowStart>>(
            session =>
            {
                var due = session.Query(
                    """
                    SELECT response_id, survey, workflow, owner, at FROM response WHERE workflow IS NOT NULL AND workflow_started_at IS NULL
                        AND (workflow_lease_until IS NULL OR workflow_lease_until <= $0) ORDER BY at LIMIT $1
                    """,
                    static reader => new WorkflowStart(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.Text(3), reader.Time(4)!.Value),
                    now, most);
                foreach (var start in due)
                {
                    session.Run("UPDATE response SET workflow_lease_until = $1 WHERE response_id = $0", start.ResponseId, now + duration);
                }

                return due;
            },
            cancellation);

    public Task CompleteWorkflowAsync(string responseId, DateTimeOffset now, CancellationToken cancellation) => store.WriteAsync(
        session =>
        {
            var started = session.Query(
                """
                UPDATE response SET workflow_started_at = $1 WHERE response_id = $0 AND workflow IS NOT NULL AND workflow_started_at IS NULL
                    RETURNING survey, invitation_id, workflow
                """,
                static reader => (reader.GetString(0), reader.Text(1), reader.GetString(2)), responseId, now);
            foreach (var (survey, invitation, workflow) in started)
            {
                audit.AppendAbout(session, invitation, new AuditEvent(AuditKind.WorkflowStarted, now) { Survey = survey, InvitationId = invitation, Detail = workflow });
            }

            return started.Count;
        },
        cancellation);
}
