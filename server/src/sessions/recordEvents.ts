import { type Actor, eventHash, type StoredEvent } from '@diemcau/shared/log/storedEvent';
import type { SessionEvent } from '@diemcau/shared/session/events';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { currentVersion } from '@diemcau/shared/session/upcast';
import { freshSalt } from './identifiers.ts';

/** Where a session's log ends. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  /** When the last event happened; time does not run backwards in a log. */
  readonly at: number;
}

/** What the events of one command have in common. */
export interface Occasion {
  readonly sessionId: string;
  readonly at: number;
  readonly actor: Actor;
  readonly commandId: string;
}

export type StoredSessionEvent = StoredEvent<SessionEvent>;

/** Links events to the log's end: number, salt, predecessor's hash and their own (promises I2, I9). */
export function chain(
  head: Head,
  occasion: Occasion,
  events: readonly SessionEvent[],
): readonly StoredSessionEvent[] {
  const chained: StoredSessionEvent[] = [];
  let previous: Pick<Head, 'seq' | 'hash'> = head;
  for (const event of events) {
    const unhashed = {
      ...occasion,
      version: currentVersion(event.type),
      seq: previous.seq + 1,
      event,
      salt: freshSalt(),
      previousHash: previous.hash,
    };
    const stored = { ...unhashed, hash: eventHash(unhashed) };
    chained.push(stored);
    previous = stored;
  }
  return chained;
}

/**
 * The event as folds and projections read it. Frozen throughout: several folds hold the same event, and
 * one that wrote into it would change what the others see.
 */
export function recorded(stored: StoredSessionEvent): RecordedEvent {
  const { role, pointId, unitId } = stored.actor;
  return frozen({
    seq: stored.seq,
    at: stored.at,
    actor: { role, pointId, unitId },
    event: stored.event,
    hash: stored.hash,
  });
}

function frozen<Value extends object>(value: Value): Value {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) frozen(member);
  }
  return Object.freeze(value);
}
