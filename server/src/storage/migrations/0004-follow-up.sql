-- What a committee follows up between its sessions: its own log, the links of agencies, the files they send.
-- Moments are milliseconds since the epoch; secrets and tokens stand here as SHA-256 only.

-- The committee that a session was said to belong to; of the others, the body's name tells.
CREATE TABLE session_committees (
  session_id TEXT PRIMARY KEY,
  committee_id TEXT NOT NULL REFERENCES committees (committee_id),
  chosen_at INTEGER NOT NULL,
  chosen_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE committee_events (
  committee_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL,
  -- JSON
  actor TEXT NOT NULL,
  command_id TEXT NOT NULL,
  -- Of the event's shape.
  version INTEGER NOT NULL,
  -- JSON: {type, payload}
  event TEXT NOT NULL,
  salt TEXT NOT NULL,
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (committee_id, seq)
) STRICT;

-- Numbers without gap, each event chained to the one before it; INSERT OR REPLACE fails here too.
CREATE TRIGGER committee_events_continue_the_log BEFORE INSERT ON committee_events
WHEN NEW.seq <> 1 + coalesce(
    (SELECT max(seq) FROM committee_events WHERE committee_id = NEW.committee_id), 0)
  OR NEW.previous_hash <> coalesce(
    (SELECT hash FROM committee_events WHERE committee_id = NEW.committee_id AND seq = NEW.seq - 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'an event must continue its committee''s log');
END;

CREATE TRIGGER committee_events_are_never_changed BEFORE UPDATE ON committee_events
BEGIN
  SELECT RAISE(ABORT, 'an event, once written, is never changed');
END;

CREATE TRIGGER committee_events_are_never_deleted BEFORE DELETE ON committee_events
BEGIN
  SELECT RAISE(ABORT, 'an event, once written, is never deleted');
END;

-- The first answer to each command, given again when the command comes again.
CREATE TABLE committee_answers (
  committee_id TEXT NOT NULL,
  identity TEXT NOT NULL,
  command_id TEXT NOT NULL,
  -- JSON
  answer TEXT NOT NULL,
  PRIMARY KEY (committee_id, identity, command_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_links (
  link_id TEXT PRIMARY KEY,
  committee_id TEXT NOT NULL REFERENCES committees (committee_id),
  unit_id TEXT NOT NULL,
  label TEXT NOT NULL,
  secret_hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  first_used_at INTEGER,
  closed_at INTEGER,
  -- revoked or renewed
  closed_because TEXT,
  CHECK ((closed_at IS NULL) = (closed_because IS NULL))
) STRICT;

CREATE INDEX agency_links_by_committee ON agency_links (committee_id, created_at);

CREATE TABLE agency_link_devices (
  token_hash BLOB PRIMARY KEY,
  link_id TEXT NOT NULL REFERENCES agency_links (link_id),
  entered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX agency_link_devices_by_link ON agency_link_devices (link_id);

-- The files themselves lie in the data folder, under their hash.
CREATE TABLE attachments (
  attachment_id TEXT PRIMARY KEY,
  committee_id TEXT NOT NULL REFERENCES committees (committee_id),
  filename TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  uploaded_at INTEGER NOT NULL,
  uploaded_by TEXT NOT NULL,
  -- The agency; null for a secretary.
  unit_id TEXT
) STRICT;

CREATE INDEX attachments_by_uploader ON attachments (uploaded_by, uploaded_at);
