-- What outlives a session: bodies and their people, units with dates of effect, programmes.
-- Days are YYYY-MM-DD; null means that the day is not stated.

CREATE TABLE committees (
  committee_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  superior TEXT,
  abbreviation TEXT,
  document_place TEXT,
  -- JSON
  quorum TEXT NOT NULL
) STRICT;

CREATE TABLE committee_people (
  person_id TEXT PRIMARY KEY,
  committee_id TEXT NOT NULL REFERENCES committees (committee_id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  office TEXT,
  organisation TEXT,
  standing TEXT NOT NULL
) STRICT;

CREATE TABLE units (
  unit_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  code TEXT,
  name_vi TEXT NOT NULL,
  name_en TEXT,
  parent_id TEXT,
  -- In force from this day on …
  valid_from TEXT,
  -- … until the day before this one.
  valid_until TEXT,
  -- JSON: names of the communes that a district was made of.
  communes TEXT NOT NULL,
  -- JSON: what took its place; null where that is not stated.
  successors TEXT
) STRICT;

CREATE TABLE programmes (
  programme_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name_vi TEXT NOT NULL,
  name_en TEXT,
  short_name_vi TEXT NOT NULL,
  short_name_en TEXT,
  decision TEXT,
  decided_on TEXT
) STRICT;

CREATE TABLE programme_projects (
  programme_id TEXT NOT NULL REFERENCES programmes (programme_id),
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  parent_code TEXT,
  name_vi TEXT NOT NULL,
  name_en TEXT,
  checked INTEGER NOT NULL CHECK (checked IN (0, 1)),
  PRIMARY KEY (programme_id, code)
) STRICT, WITHOUT ROWID;
