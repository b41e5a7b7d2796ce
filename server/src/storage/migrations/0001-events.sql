-- The log of every session, and what is written in the same transaction as its events.
-- Moments are milliseconds since the epoch; hashes are SHA-256 in hexadecimal.

CREATE TABLE events (
  session_id TEXT NOT NULL,
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
  PRIMARY KEY (session_id, seq)
) STRICT;

CREATE INDEX events_first ON events (session_id) WHERE seq = 1;

-- Numbers without gap, each event chained to the one before it; INSERT OR REPLACE fails here too.
CREATE TRIGGER events_continue_the_log BEFORE INSERT ON events
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM events WHERE session_id = NEW.session_id), 0)
  OR NEW.previous_hash <> coalesce(
    (SELECT hash FROM events WHERE session_id = NEW.session_id AND seq = NEW.seq - 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'an event must continue its session''s log');
END;

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'an event, once written, is never changed');
END;

CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'an event, once written, is never deleted');
END;

-- The first answer to each command, given again when the command comes again.
CREATE TABLE answers (
  session_id TEXT NOT NULL,
  identity TEXT NOT NULL,
  command_id TEXT NOT NULL,
  -- JSON
  answer TEXT NOT NULL,
  PRIMARY KEY (session_id, identity, command_id)
) STRICT, WITHOUT ROWID;

-- Secret ballots, counted as they fall in: no row a ballot, so that neither a query nor the bytes of the
-- file (where rows lie in the order in which they came) tell which ballot came when.
CREATE TABLE ballot_boxes (
  session_id TEXT NOT NULL,
  vote_id TEXT NOT NULL,
  -- JSON: choice → how many; sorted and padded, so that each count overwrites the last one in its place.
  counts TEXT NOT NULL,
  PRIMARY KEY (session_id, vote_id)
) STRICT;

-- The newest folded state of each session, for each shape of the state.
CREATE TABLE snapshots (
  session_id TEXT NOT NULL,
  shape INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  -- JSON
  state TEXT NOT NULL,
  PRIMARY KEY (session_id, shape)
) STRICT;
