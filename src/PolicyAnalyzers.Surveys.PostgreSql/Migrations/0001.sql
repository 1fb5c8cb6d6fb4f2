-- Contacts with people: what is counted. Times come from the client, never from this server's clock.
CREATE TABLE contact (
    id text NOT NULL,
    queued_at timestamptz NOT NULL,
    -- First half of the keyed hash of the person's id (RFC 2104, section 5); null once erased.
    person uuid,
    -- The whole hash, with the id of its key, for audit rows about the person; null once erased.
    person_hash text,
    survey text NOT NULL,
    channel text NOT NULL,
    platform text NOT NULL,
    survey_type text,
    survey_group text,
    request_key text,
    reminder_of text,
    -- From when it counts: 'infinity' while it is queued, null once it was certainly not sent.
    counts_from timestamptz,
    responded_at timestamptz,
    send_before timestamptz NOT NULL,
    expires timestamptz NOT NULL,
    -- Queued until it is settled, whatever the outbox says meanwhile.
    state text NOT NULL DEFAULT 'Queued',
    attempts integer NOT NULL DEFAULT 0,
    reason text,
    platform_reference text,
    data text[] NOT NULL,
    reply_to text,
    PRIMARY KEY (id, queued_at)
) PARTITION BY RANGE (queued_at);

-- Holds whatever a decision asks of a contact, so that the table itself is not read.
CREATE INDEX contact_of_person ON contact (person, queued_at)
    INCLUDE (id, survey, survey_type, survey_group, request_key, reminder_of, counts_from, responded_at, expires);
CREATE INDEX contact_to_look_at ON contact (state, queued_at) WHERE state IN ('Unknown', 'DeadLetter');

-- What is on its way, and nothing else: the only place with a person's id in the clear.
CREATE TABLE outbox (
    id text PRIMARY KEY,
    queued_at timestamptz NOT NULL,
    -- Null once erased.
    person_id text,
    person uuid,
    addresses uuid[] NOT NULL,
    survey text NOT NULL,
    channel text NOT NULL,
    platform text NOT NULL,
    data text[] NOT NULL,
    reply_to text,
    reminder_of text,
    send_before timestamptz NOT NULL,
    expires timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'Queued',
    -- When a worker may take it: when it is due, or when the lease of the worker that holds it ends.
    ready_at timestamptz NOT NULL,
    worker text,
    lease_token text,
    attempts integer NOT NULL DEFAULT 0,
    last_reason text
) WITH (autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX outbox_ready ON outbox (ready_at);
CREATE INDEX outbox_expiring ON outbox (send_before) WHERE state = 'Queued';
CREATE INDEX outbox_of_person ON outbox (person);
CREATE INDEX outbox_of_address ON outbox USING gin (addresses) WHERE addresses <> '{}';

-- Wishes that are decided anew later.
CREATE TABLE deferral (
    id text PRIMARY KEY,
    person uuid NOT NULL,
    invitation jsonb NOT NULL,
    due_at timestamptz NOT NULL,
    ready_at timestamptz NOT NULL
);

CREATE INDEX deferral_ready ON deferral (ready_at);
CREATE INDEX deferral_of_person ON deferral (person);

CREATE TABLE response (
    id text PRIMARY KEY,
    survey text NOT NULL,
    at timestamptz NOT NULL,
    invitation_id text,
    emotion_detected boolean,
    owner text,
    due timestamptz,
    acted_at timestamptz,
    workflow text,
    -- When a worker may start it; null where there is none, or none any more.
    workflow_ready_at timestamptz
);

CREATE INDEX response_of_invitation ON response (invitation_id) WHERE invitation_id IS NOT NULL;

CREATE INDEX response_open ON response (due) WHERE acted_at IS NULL;
CREATE INDEX response_workflow ON response (workflow_ready_at) WHERE workflow_ready_at IS NOT NULL;

CREATE TABLE action (
    response_id text NOT NULL REFERENCES response ON DELETE CASCADE,
    kind text NOT NULL,
    done_by text NOT NULL,
    at timestamptz NOT NULL
);

CREATE INDEX action_of_response ON action (response_id);

CREATE TABLE consent (
    record_id text PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY,
    person uuid NOT NULL,
    purpose text NOT NULL,
    event_time timestamptz NOT NULL,
    record jsonb NOT NULL
);

CREATE INDEX consent_of_person ON consent (person, purpose, event_time, number);

CREATE TABLE suppression (
    person uuid,
    address uuid,
    channel text,
    platform text,
    source text NOT NULL,
    at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (person, address, channel, platform),
    CHECK (person IS NOT NULL OR address IS NOT NULL)
);

CREATE INDEX suppression_of_address ON suppression (address) WHERE address IS NOT NULL;

-- The audit trail: several chains, so that nodes do not wait for one another.
CREATE TABLE audit (
    lane integer NOT NULL,
    sequence bigint NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    key_id text NOT NULL,
    person text,
    salt text,
    seal bytea,
    survey text,
    channel text,
    platform text,
    invitation_id text,
    step text,
    reason text NOT NULL,
    clause text,
    policy text,
    consent_id text,
    detail text,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (lane, sequence, at)
) PARTITION BY RANGE (at);

CREATE INDEX audit_of_time ON audit (at, lane, sequence);
CREATE INDEX audit_of_person ON audit (person, at) WHERE person IS NOT NULL;
CREATE INDEX audit_of_invitation ON audit (invitation_id) WHERE invitation_id IS NOT NULL;

-- The last row of each chain. Its row lock is what puts the writers of a chain into an order.
CREATE TABLE audit_head (
    lane integer PRIMARY KEY,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    -- The last row that may be removed.
    pruned bigint NOT NULL
) WITH (fillfactor = 10);

INSERT INTO audit_head SELECT lane, 0, decode(repeat('00', 32), 'hex'), 0 FROM generate_series(0, 15) AS lane;

-- Whoever owns the tables can switch this off; then the verification shows what was changed. It is here against mistakes.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'person' - 'salt' = to_jsonb(OLD) - 'person' - 'salt' THEN
        RETURN NEW;
    ELSIF TG_OP = 'DELETE' AND EXISTS (SELECT FROM audit_head WHERE lane = OLD.lane AND pruned >= OLD.sequence) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the audit trail is append-only';
END
$$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

-- How many contacts are settled, and as what: summed up instead of counted. Written under the row lock of the lane, so that nobody waits for it.
CREATE TABLE tally (
    lane integer NOT NULL,
    survey text NOT NULL,
    state text NOT NULL,
    is_reminder boolean NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (lane, survey, state, is_reminder)
) WITH (fillfactor = 10);
