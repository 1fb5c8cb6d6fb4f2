using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Audit;
using PolicyAnalyzers.Surveys.PostgreSql.Store;

namespace PolicyAnalyzers.Surveys.PostgreSql;

/// <summary>Responses, and what was done about them.</summary>
internal sealed class Loop(Database database, ChainWriter chain) : ISurveyLoop
{
    private const string InsertSql =
        """
        INSERT INTO response (id, survey, at, invitation_id, emotion_detected, owner, due, workflow, workflow_ready_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $8::text IS NOT NULL THEN timestamptz '-infinity' END) ON CONFLICT DO NOTHING RETURNING id
        """;

    // The person of an answer that came late stands in an old partition; nothing but the invitation's id leads there.
    private const string RespondSql =
        "UPDATE contact SET responded_at = CASE WHEN responded_at > $2 THEN responded_at ELSE $2 END WHERE id = $1 RETURNING person_hash";

    private const string OpenSql =
        """
        SELECT id, survey, at, owner, due FROM response WHERE acted_at IS NULL AND ($1::timestamptz IS NULL OR due < $1) ORDER BY due NULLS LAST, at LIMIT $2
        """;

    private const string SummarySql =
        """
        SELECT survey, sum(sent)::bigint, sum(answered)::bigint, sum(acted)::bigint, sum(overdue)::bigint FROM (
            SELECT survey, number AS sent, 0 AS answered, 0 AS acted, 0 AS overdue FROM tally WHERE state = 'Delivered' AND NOT is_reminder
            UNION ALL
            SELECT survey, 0, count(*), count(acted_at), count(*) FILTER (WHERE acted_at IS NULL AND due < $1) FROM response GROUP BY survey) AS counted
        GROUP BY survey HAVING sum(sent) > 0 OR sum(answered) > 0 ORDER BY survey COLLATE "C"
        """;

    private const string LeaseSql =
        """
        UPDATE response SET workflow_ready_at = $3
        WHERE id IN (SELECT id FROM response WHERE workflow_ready_at <= $1 ORDER BY workflow_ready_at LIMIT $2 FOR UPDATE SKIP LOCKED)
        RETURNING id, survey, workflow, owner, at
        """;

    public Task<bool> RecordResponseAsync(ResponseRecord response, CancellationToken cancellation) =>
        database.RunAsync(
            async session =>
            {
                await using var insert = session.Batch().Add(
                    InsertSql,
                    response.ResponseId, response.Survey, response.At, response.InvitationId, response.EmotionDetected, response.Owner, response.Due, response.Workflow);
                if (await insert.ListAsync(static row => row.GetString(0)).ConfigureAwait(false) is [])
                {
                    return false;
                }

                var person = response.InvitationId is { } id ? await RespondAsync(session, id, response.At).ConfigureAwait(false) : null;
                var responded = new AuditEvent(AuditKind.Responded, response.At)
                {
                    Survey = response.Survey,
                    InvitationId = response.InvitationId,
                    Policy = response.Policy,
                    Detail = response.Workflow is null ? null : $"an emotion was detected: {response.Workflow}",
                };
                await chain.CommitAsync(session, new AuditNote(responded, person)).ConfigureAwait(false);
                return true;
            },
            cancellation);

    public Task<bool> RecordActionAsync(ActionRecord action, CancellationToken cancellation) =>
        database.RunAsync(
            session => NoteAsync(
                session,
                session.Batch()
                    .Add("INSERT INTO action (response_id, kind, done_by, at) SELECT id, $2, $3, $4 FROM response WHERE id = $1", action.ResponseId, action.Kind, action.By, action.At)
                    .Add("UPDATE response SET acted_at = coalesce(acted_at, $2) WHERE id = $1 RETURNING survey, invitation_id, workflow", action.ResponseId, action.At),
                AuditKind.Acted,
                action.At,
                _ => $"{action.Kind} by {action.By}"),
            cancellation);

    public async Task<IReadOnlyList<OpenLoop>> ListOpenAsync(DateTimeOffset? dueBefore, int most, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var select = session.Batch().Add(OpenSql, dueBefore, most);
                return await select.ListAsync(static row =>
                    new OpenLoop(row.GetString(0), row.GetString(1), row.Time(2)!.Value, row.Text(3), row.Time(4))).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

    public async Task<IReadOnlyList<LoopSummary>> SummariseAsync(DateTimeOffset now, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var select = session.Batch().Add(SummarySql, now);
                return await select.ListAsync(static row =>
                    new LoopSummary(row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4))).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

    public async Task<IReadOnlyList<WorkflowStart>> LeaseWorkflowsAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation) =>
        await database.RunAsync(
            async session =>
            {
                await using var lease = session.Batch().Add(LeaseSql, now, most, now + duration);
                var due = await lease.ListAsync(static row =>
                    new WorkflowStart(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3), row.Time(4)!.Value)).ConfigureAwait(false);
                await session.CommitAsync().ConfigureAwait(false);
                due.Sort(static (one, other) => one.At.CompareTo(other.At));
                return due;
            },
            cancellation).ConfigureAwait(false);

    public Task CompleteWorkflowAsync(string responseId, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            session => NoteAsync(
                session,
                session.Batch().Add(
                    "UPDATE response SET workflow_ready_at = NULL WHERE id = $1 AND workflow_ready_at IS NOT NULL RETURNING survey, invitation_id, workflow", responseId),
                AuditKind.WorkflowStarted,
                now,
                static workflow => workflow),
            cancellation,
            findsItsOwnCommit: true);

    private async Task<bool> NoteAsync(Session session, SqlBatch change, AuditKind kind, DateTimeOffset at, Func<string?, string?> detail)
    {
        await using var statements = change;
        var changed = await change.ListAsync(static row => (Survey: row.GetString(0), Invitation: row.Text(1), Workflow: row.Text(2))).ConfigureAwait(false);
        if (changed is not [var (survey, invitation, workflow)])
        {
            return false;
        }

        await using var select = session.Batch().Add("SELECT person_hash FROM contact WHERE id = $1", invitation);
        var person = (await select.ListAsync(static row => row.Text(0)).ConfigureAwait(false)).Find(static hash => hash is not null);
        var happened = new AuditEvent(kind, at) { Survey = survey, InvitationId = invitation, Detail = detail(workflow) };
        await chain.CommitAsync(session, new AuditNote(happened, person)).ConfigureAwait(false);
        return true;
    }

    private static async Task<string?> RespondAsync(Session session, string invitationId, DateTimeOffset at)
    {
        await using var update = session.Batch().Add(RespondSql, invitationId, at);
        return (await update.ListAsync(static row => row.Text(0)).ConfigureAwait(false)).Find(static hash => hash is not null);
    }
}
