import type { DatabaseSync } from 'node:sqlite';
import type { CommitteeEvent } from '@diemcau/shared/committee/followUp/events';
import { readCommitteeEvent } from '@diemcau/shared/committee/followUp/recorded';
import { GENESIS, type StoredEvent } from '@diemcau/shared/log/storedEvent';
import { z } from 'zod';
import { parseJson, storedEventSchema } from '../eventStore/storedEventSchema.ts';
import { inTransaction } from '../storage/transaction.ts';

export type StoredCommitteeEvent = StoredEvent<CommitteeEvent>;

/** Where a committee's log ends. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
}

export const EMPTY_LOG: LogHead = { seq: 0, hash: GENESIS, at: 0 };

/** Under what the hashes of a committee's events name their log: no session is called so. */
export const logName = (committeeId: string): string => `committee:${committeeId}`;

const json = z.string().transform(parseJson);
const eventRow = z.object({
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
const answer = z.object({ ok: z.literal(true), seq: z.int(), newId: z.string() });
const answerRow = z.object({ answer: json.pipe(answer) });
const headRow = z.object({ seq: z.int() });

export type StoredAnswer = z.infer<typeof answer>;

/** The tables of the committees' logs; what is written is on disk when a call returns. */
export function committeeLogRows(database: DatabaseSync) {
  const statements = {
    read: database.prepare(
      'SELECT * FROM committee_events WHERE committee_id = ? AND seq > ? ORDER BY seq',
    ),
    head: database.prepare(
      'SELECT coalesce(max(seq), 0) AS seq FROM committee_events WHERE committee_id = ?',
    ),
    insert: database.prepare(`
      INSERT INTO committee_events (committee_id, seq, at, actor, command_id, version, event, salt,
        previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    answer: database.prepare(`
      SELECT answer FROM committee_answers WHERE committee_id = ? AND identity = ? AND command_id = ?`),
    insertAnswer: database.prepare(`
      INSERT INTO committee_answers (committee_id, identity, command_id, answer) VALUES (?, ?, ?, ?)`),
  };

  return {
    /** The events after that number, in order. Throws where what is stored cannot be read. */
    read(committeeId: string, afterSeq: number): readonly StoredCommitteeEvent[] {
      return statements.read.all(committeeId, afterSeq).map((row) => {
        const { command_id, previous_hash, ...rest } = eventRow.parse(row);
        const stored = storedEventSchema.parse({
          ...rest,
          sessionId: logName(committeeId),
          commandId: command_id,
          previousHash: previous_hash,
        });
        return { ...stored, event: readCommitteeEvent(stored.version, stored.event) };
      });
    },
    headSeq: (committeeId: string): number => headRow.parse(statements.head.get(committeeId)).seq,
    answerTo(committeeId: string, identity: string, commandId: string): StoredAnswer | null {
      const row = statements.answer.get(committeeId, identity, commandId);
      return row === undefined ? null : answerRow.parse(row).answer;
    },
    /** Events and answer together or not at all. */
    append(
      committeeId: string,
      events: readonly StoredCommitteeEvent[],
      identity: string,
      commandId: string,
      given: StoredAnswer,
    ): void {
      inTransaction(database, () => {
        for (const each of events) {
          statements.insert.run(
            committeeId,
            each.seq,
            each.at,
            JSON.stringify(each.actor),
            each.commandId,
            each.version,
            JSON.stringify(each.event),
            each.salt,
            each.previousHash,
            each.hash,
          );
        }
        statements.insertAnswer.run(committeeId, identity, commandId, JSON.stringify(given));
      });
    },
  };
}
