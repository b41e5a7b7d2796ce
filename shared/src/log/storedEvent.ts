import { hashOf } from './hash.ts';

/** Who acted, as the server knows it from the socket or the account; never what a client claims. */
export interface Actor {
  readonly role: Role;
  /** The point whose room the actor sits in; null for the server itself and for accounts outside a room. */
  readonly pointId: string | null;
  /** The agency the actor speaks for, when the link is an agency's. */
  readonly unitId: string | null;
  /** The invitation, account or process behind the actor: what an audit asks for. */
  readonly identity: string;
}

/** `system` is the server itself: it alone reports connections. */
export type Role =
  | 'chair'
  | 'secretary'
  | 'point'
  | 'agency'
  | 'technician'
  | 'observer'
  | 'screen'
  | 'system';

/** One line of a session's log, as stored: the event, who, when, and the chain (promises I2, I8, I9). */
export interface StoredEvent<
  Event extends { readonly type: string } = { readonly type: string; readonly payload: unknown },
> {
  readonly sessionId: string;
  /** 1, 2, 3 … without gap in a session. */
  readonly seq: number;
  /** Milliseconds since 1970-01-01T00:00:00Z, by the server's clock. */
  readonly at: number;
  readonly actor: Actor;
  readonly commandId: string;
  /** The shape's version; older ones are lifted by `upcast`. */
  readonly version: number;
  readonly event: Event;
  /** 16 random bytes in base64url: keeps a redacted event's hash from being guessed from its few possible texts. */
  readonly salt: string;
  /** The hash of event seq − 1; `GENESIS` for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** What stands before the first event. */
export const GENESIS = '0'.repeat(64);

/** The hash that a stored event must carry: over everything in it but the hash itself. */
export function eventHash(stored: Omit<StoredEvent, 'hash'>): string {
  const { sessionId, seq, at, actor, commandId, version, event, salt, previousHash } = stored;
  return hashOf({ sessionId, seq, at, actor, commandId, version, event, salt, previousHash });
}

/** The number of the first event that breaks the chain (gap, wrong predecessor, altered content), or null. */
export function firstBreak(
  events: readonly StoredEvent[],
  from: { seq: number; hash: string } = { seq: 0, hash: GENESIS },
): number | null {
  let previous = from;
  for (const stored of events) {
    const { hash, ...rest } = stored;
    const whole =
      stored.seq === previous.seq + 1 &&
      stored.previousHash === previous.hash &&
      eventHash(rest) === hash;
    if (!whole) return stored.seq;
    previous = { seq: stored.seq, hash };
  }
  return null;
}
