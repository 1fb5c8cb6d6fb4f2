using System;
using System.Globalization;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>
/// The steps that a ledger file takes from one version to the next. A step that was ever released is never changed. Times are Unix milliseconds.
/// </summary>
internal static class SqliteMigrations
{
    /// <summary>The version of this code.</summary>
    public static int Latest => Steps.Length;

    private static readonly string[] Steps =
    [
        """
        CREATE TABLE contact (
            invitation_id TEXT PRIMARY KEY, person TEXT, address TEXT, survey TEXT NOT NULL, channel TEXT NOT NULL, platform TEXT NOT NULL,
            survey_type TEXT, exclusion_group TEXT, request_key TEXT, reminder_of TEXT,
            queued_at INTEGER NOT NULL, counts_from INTEGER, responded_at INTEGER, expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contact_of_person ON contact (person, counts_from);
        CREATE UNIQUE INDEX contact_of_request ON contact (person, survey, request_key) WHERE request_key IS NOT NULL;
        CREATE INDEX contact_of_address ON contact (address) WHERE counts_from = 9223372036854775807;
        CREATE INDEX contact_of_age ON contact (queued_at);

        CREATE TABLE outbox (
            invitation_id TEXT PRIMARY KEY, state INTEGER NOT NULL, person_id TEXT, data TEXT NOT NULL, reply_to TEXT, attempts INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL, send_before INTEGER NOT NULL, lease_token TEXT, lease_until INTEGER, last_reason TEXT, platform_reference TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_due ON outbox (not_before) WHERE state < 2;
        CREATE INDEX outbox_expiring ON outbox (send_before) WHERE state = 0;
        CREATE INDEX outbox_settled ON outbox (state, not_before) WHERE state >= 2;

        CREATE TABLE deferral (
            id TEXT PRIMARY KEY, person TEXT NOT NULL, invitation TEXT NOT NULL, due_at INTEGER NOT NULL, lease_until INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX deferral_of_time ON deferral (due_at);
        CREATE INDEX deferral_of_person ON deferral (person);

        CREATE TABLE consent (
            record_id TEXT PRIMARY KEY, person TEXT NOT NULL, purpose TEXT NOT NULL, event_time INTEGER NOT NULL, record TEXT NOT NULL
        ) STRICT;
        CREATE INDEX consent_of_person ON consent (person, purpose, event_time);

        CREATE TABLE suppression (
            id INTEGER PRIMARY KEY, person TEXT, address TEXT, channel TEXT, platform TEXT, source TEXT NOT NULL, at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX suppression_of_person ON suppression (person) WHERE person IS NOT NULL;
        CREATE INDEX suppression_of_address ON suppression (address) WHERE address IS NOT NULL;

        CREATE TABLE response (
            response_id TEXT PRIMARY KEY, survey TEXT NOT NULL, invitation_id TEXT, at INTEGER NOT NULL, emotion INTEGER, owner TEXT, due INTEGER,
            workflow TEXT, workflow_lease_until INTEGER, workflow_started_at INTEGER, acted_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX response_open ON response (due) WHERE acted_at IS NULL;
        CREATE INDEX response_workflow ON response (workflow_lease_until) WHERE workflow IS NOT NULL AND workflow_started_at IS NULL;
        CREATE TABLE action (
            id INTEGER PRIMARY KEY, response_id TEXT NOT NULL, kind TEXT NOT NULL, done_by TEXT NOT NULL, at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX action_of_response ON action (response_id);

        CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, key_id TEXT NOT NULL, person TEXT, salt TEXT, seal TEXT,
            survey TEXT, channel TEXT, platform TEXT, invitation_id TEXT, step TEXT, reason TEXT NOT NULL, clause TEXT, policy TEXT, consent_id TEXT,
            detail TEXT, previous_hash TEXT NOT NULL, hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX audit_of_person ON audit (person, at) WHERE person IS NOT NULL;
        CREATE INDEX audit_of_invitation ON audit (invitation_id) WHERE invitation_id IS NOT NULL;
        CREATE INDEX audit_of_time ON audit (at);
        CREATE TABLE audit_head (id INTEGER PRIMARY KEY CHECK (id = 0), sequence INTEGER NOT NULL, hash TEXT NOT NULL, pruned INTEGER NOT NULL) STRICT;
        INSERT INTO audit_head VALUES (0, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0);
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit WHEN OLD.sequence > (SELECT pruned FROM audit_head)
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER audit_is_final BEFORE UPDATE OF sequence, at, kind, key_id, seal, survey, channel, platform, invitation_id, step, reason, clause,
            policy, consent_id, detail, previous_hash, hash ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        """,

        // To prune and to erase a person without reading every response.
        """
        CREATE INDEX response_acted ON response (acted_at) WHERE acted_at IS NOT NULL;
        CREATE INDEX response_of_invitation ON response (invitation_id) WHERE invitation_id IS NOT NULL;
        """,
    ];

    /// <summary>Brings a file up to date within the caller's transaction.</summary>
    public static void Apply(SqliteSession session)
    {
        var version = Convert.ToInt32(session.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version > Latest)
        {
            throw new LedgerUnavailableException(string.Create(
                CultureInfo.InvariantCulture,
                $"The ledger has version {version} and this code knows {Latest}: a newer one wrote it. Deploy that version of PolicyAnalyzers.Surveys again."));
        }

        for (var step = version; step < Latest; step++)
        {
            session.Execute(Steps[step]);
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step + 1}"));
        }
    }
}
