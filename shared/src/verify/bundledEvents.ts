import { z } from 'zod';
import { eventHash, GENESIS, type StoredEvent } from '../log/storedEvent.ts';
import type { ElisionReason } from '../record/elision.ts';
import { ELISION_REASONS } from '../record/elision.ts';
import { party } from '../session/schemas.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const place = {
  seq: z.int().positive(),
  previousHash: digest,
  hash: digest,
};

const whole = z.strictObject({
  ...place,
  sessionId: z.string(),
  at: z.int().nonnegative(),
  actor: party.extend({ identity: z.string() }).strict(),
  commandId: z.string(),
  version: z.int().nonnegative(),
  event: z.strictObject({ type: z.string(), payload: z.unknown() }),
  salt: z.string(),
});

/** One line of a bundle's events: as it was stored, or its place in the chain and for whom alone it is. */
export const bundledEvent = z.union([
  whole,
  z.strictObject({ ...place, elided: z.enum(ELISION_REASONS) }),
]);

export type ElidedLine = {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly elided: ElisionReason;
};
export type BundledEvent = StoredEvent | ElidedLine;

export const isElided = (line: BundledEvent): line is ElidedLine => 'elided' in line;

/** What stays of an event that a bundle leaves out. */
export const elidedLine = (
  { seq, previousHash, hash }: StoredEvent,
  elided: ElisionReason,
): ElidedLine => ({ seq, previousHash, hash, elided });

/**
 * The number of the first event that breaks the chain, or null. What an elided event says cannot be checked;
 * that nothing was put in its place can: its hash is the one that the next event names.
 */
export function firstBundledBreak(
  sessionId: string,
  lines: readonly BundledEvent[],
): number | null {
  let previous = { seq: 0, hash: GENESIS };
  for (const line of lines) {
    const follows = line.seq === previous.seq + 1 && line.previousHash === previous.hash;
    if (!follows || !holds(sessionId, line)) return previous.seq + 1;
    previous = line;
  }
  return null;
}

function holds(sessionId: string, line: BundledEvent): boolean {
  if (isElided(line)) return true;
  const { hash, ...rest } = line;
  return line.sessionId === sessionId && eventHash(rest) === hash;
}
