import type { DatabaseSync } from 'node:sqlite';
import type { Committee } from '@diemcau/shared/committee/committee';
import { z } from 'zod';

/** The committee of a session, and how that is known. */
export interface SessionCommitteeFound {
  readonly committeeId: string;
  readonly through: 'chosen' | 'name';
}

/** Which committee each session belongs to: the chosen one, else the first body that meets and is called like one. */
export interface SessionCommittees {
  choose(sessionId: string, committeeId: string, identity: string): void;
  /** To be asked at once, of any number of sessions: the committees are read now. */
  finder(): (sessionId: string, bodyNames: readonly string[]) => SessionCommitteeFound | null;
}

const row = z.object({ committee_id: z.string() });

const folded = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/gu, ' ').trim();

export function createSessionCommittees(
  database: DatabaseSync,
  committees: () => readonly Committee[],
  clock: () => number,
): SessionCommittees {
  const chosen = database.prepare(
    'SELECT committee_id FROM session_committees WHERE session_id = ?',
  );
  const choose = database.prepare(`
    INSERT INTO session_committees (session_id, committee_id, chosen_at, chosen_by)
    VALUES (?, ?, ?, ?)
    ON CONFLICT (session_id) DO UPDATE SET committee_id = excluded.committee_id,
      chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`);
  return {
    choose: (sessionId, committeeId, identity) =>
      void choose.run(sessionId, committeeId, clock(), identity),
    finder() {
      const byName = new Map(committees().map((each) => [folded(each.name), each.committeeId]));
      return (sessionId, bodyNames) => {
        const found = chosen.get(sessionId);
        if (found !== undefined) {
          return { committeeId: row.parse(found).committee_id, through: 'chosen' };
        }
        const names = bodyNames.map(folded);
        const committeeId = names.flatMap((name) => byName.get(name) ?? [])[0];
        return committeeId === undefined ? null : { committeeId, through: 'name' };
      };
    },
  };
}
