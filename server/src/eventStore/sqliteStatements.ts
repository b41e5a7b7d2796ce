import type { DatabaseSync } from 'node:sqlite';
import type { StoredEvent } from '@diemcau/shared/log/storedEvent';
import { z } from 'zod';
import { parseJson, storedEventSchema } from './storedEventSchema.ts';

/** The statements of the SQLite adapter, prepared once. */
export const prepareStatements = (connection: DatabaseSync) => ({
  head: connection.prepare(
    'SELECT seq, hash FROM events WHERE session_id = ? ORDER BY seq DESC LIMIT 1',
  ),
  insertEvent: connection.prepare(`
    INSERT INTO events (session_id, seq, at, actor, command_id, version, event, salt, previous_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  readEvents: connection.prepare(
    'SELECT * FROM events WHERE session_id = ? AND seq > ? ORDER BY seq LIMIT ?',
  ),
  sessionIds: connection.prepare('SELECT session_id FROM events WHERE seq = 1 ORDER BY session_id'),
  insertAnswer: connection.prepare(
    'INSERT INTO answers (session_id, identity, command_id, answer) VALUES (?, ?, ?, ?)',
  ),
  answer: connection.prepare(
    'SELECT answer FROM answers WHERE session_id = ? AND identity = ? AND command_id = ?',
  ),
  box: connection.prepare('SELECT counts FROM ballot_boxes WHERE session_id = ? AND vote_id = ?'),
  putBox: connection.prepare(`
    INSERT INTO ballot_boxes (session_id, vote_id, counts) VALUES (?, ?, ?)
    ON CONFLICT (session_id, vote_id) DO UPDATE SET counts = excluded.counts`),
  putSnapshot: connection.prepare(`
    INSERT INTO snapshots (session_id, shape, seq, hash, state) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (session_id, shape) DO UPDATE
    SET seq = excluded.seq, hash = excluded.hash, state = excluded.state WHERE excluded.seq > seq`),
  snapshot: connection.prepare(
    'SELECT seq, hash, shape, state FROM snapshots WHERE session_id = ? AND shape = ?',
  ),
});

export type Statements = ReturnType<typeof prepareStatements>;

const json = z.string().transform(parseJson);

export const headRow = z.object({ seq: z.int(), hash: z.string() });
export const answerRow = z.object({ answer: json });
export const boxRow = z.object({ counts: z.string() });
export const sessionRow = z.object({ session_id: z.string() });
export const snapshotRow = headRow.extend({ shape: z.int(), state: json });
const eventRow = z.object({
  session_id: z.string(),
  seq: z.number(),
  at: z.number(),
  actor: json,
  command_id: z.string(),
  version: z.number(),
  event: json,
  salt: z.string(),
  previous_hash: z.string(),
  hash: z.string(),
});

/** An event from its row; throws where the row is not what was written. */
export function readEvent(row: unknown): StoredEvent {
  const { session_id, command_id, previous_hash, ...rest } = eventRow.parse(row);
  return storedEventSchema.parse({
    ...rest,
    sessionId: session_id,
    commandId: command_id,
    previousHash: previous_hash,
  });
}
