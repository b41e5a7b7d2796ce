import type { Actor } from '../log/storedEvent.ts';
import type { RejectionCode } from '../protocol/rejections.ts';
import type { SessionEvent } from './events.ts';

/** Who acted, as events and views show it: the actor without the identity behind it. */
export type Party = Omit<Actor, 'identity'>;

/** What `decide` may know beside the state and the command. All of it is set by the server (promise I5). */
export interface CommandMeta {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly actor: Actor;
  /** A fresh identifier for what the command creates; further ones are `newId.1`, `newId.2` … */
  readonly newId: string;
  /** Ballots in the box of the vote that this command closes, by choice; null for every other command. */
  readonly ballotBox: Readonly<Record<string, number>> | null;
}

/** What `evolve` may know beside the event: its place in the log. */
export interface Stamp {
  readonly seq: number;
  readonly at: number;
  readonly actor: Party;
}

/** A secret ballot on its way to the box: it carries no voter, and the event beside it no choice. */
export interface SealedBallot {
  readonly voteId: string;
  readonly choice: string;
}

export interface Rejection {
  readonly code: RejectionCode;
  /** The payload's field that is at fault, as a path: `deadline.date`. */
  readonly field: string | null;
}

export type Decision =
  | {
      readonly ok: true;
      readonly events: readonly SessionEvent[];
      readonly ballots: readonly SealedBallot[];
    }
  | { readonly ok: false; readonly rejection: Rejection };

export const accept = (...events: readonly SessionEvent[]): Decision => ({
  ok: true,
  events,
  ballots: [],
});

export const reject = (code: RejectionCode, field: string | null = null): Decision => ({
  ok: false,
  rejection: { code, field },
});
