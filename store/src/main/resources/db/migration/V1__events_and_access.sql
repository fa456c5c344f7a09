-- Moments are nanoseconds since 1970 in UTC, so that they are exact and compare as numbers.

-- What happened, for ever. Rows are found by their key alone, so they live in its tree.
CREATE TABLE event (
    workshop_id TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    op_id       TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    payload     TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, seq),
    UNIQUE (workshop_id, op_id)
) STRICT, WITHOUT ROWID;

-- One entry per workshop: to list them without reading their histories.
CREATE INDEX event_first ON event (workshop_id) WHERE seq = 1;

CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM event WHERE workshop_id = NEW.workshop_id), 0)
BEGIN
    SELECT RAISE(ABORT, 'an event follows directly on the last one of its workshop');
END;

CREATE TRIGGER event_is_a_fact BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event that happened is not changed');
END;

-- Who may come in. Of secrets only their SHA-256 is here.
CREATE TABLE role_key (
    workshop_id TEXT    NOT NULL,
    label       TEXT    NOT NULL,
    role        TEXT    NOT NULL,
    secret_hash BLOB    NOT NULL CHECK (length(secret_hash) = 32),
    created_at  INTEGER NOT NULL,
    expires_at  INTEGER,
    PRIMARY KEY (workshop_id, label)
) STRICT, WITHOUT ROWID;

-- The code stands here as it is: whoever can read this file tries a million hashes in no time.
CREATE TABLE invitation (
    workshop_id TEXT    NOT NULL PRIMARY KEY,
    code        TEXT    NOT NULL UNIQUE,
    secret_hash BLOB    NOT NULL CHECK (length(secret_hash) = 32),
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token_hash     BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    workshop_id    TEXT    NOT NULL,
    role           TEXT    NOT NULL,
    participant_id TEXT,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
