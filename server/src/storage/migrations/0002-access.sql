-- Who may enter: accounts and their sign-ins, invitations and the devices that took them up.
-- Secrets and tokens stand here as SHA-256 only. Moments are milliseconds since the epoch.

CREATE TABLE accounts (
  account_id TEXT PRIMARY KEY,
  -- The sign-in name, folded to lower case.
  name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  -- argon2id in PHC form; null until the account's link was used.
  password_hash TEXT,
  administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
  secretary INTEGER NOT NULL CHECK (secretary IN (0, 1)),
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

CREATE TABLE account_sessions (
  token_hash BLOB PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (account_id),
  last_used_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX account_sessions_by_account ON account_sessions (account_id);

-- Links that let somebody set a password, once. Without an account: the first administrator's.
CREATE TABLE account_links (
  secret_hash BLOB PRIMARY KEY,
  account_id TEXT REFERENCES accounts (account_id),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
  invitation_id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  role TEXT NOT NULL,
  point_id TEXT,
  unit_id TEXT,
  label TEXT NOT NULL,
  one_time INTEGER NOT NULL CHECK (one_time IN (0, 1)),
  secret_hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  first_used_at INTEGER,
  closed_at INTEGER,
  -- revoked, renewed or expired
  closed_because TEXT,
  CHECK ((closed_at IS NULL) = (closed_because IS NULL))
) STRICT;

CREATE INDEX invitations_by_session ON invitations (session_id, created_at);

CREATE TABLE invitation_devices (
  token_hash BLOB PRIMARY KEY,
  invitation_id TEXT NOT NULL REFERENCES invitations (invitation_id),
  entered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_devices_by_invitation ON invitation_devices (invitation_id);

-- Keys that this server made for itself.
CREATE TABLE server_keys (
  name TEXT PRIMARY KEY,
  key BLOB NOT NULL
) STRICT, WITHOUT ROWID;
