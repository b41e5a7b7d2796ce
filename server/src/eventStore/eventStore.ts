import type { Json } from '@diemcau/shared/log/canonicalJson';
import type { StoredEvent } from '@diemcau/shared/log/storedEvent';

/** The first answer to a command, kept so that the same command is answered the same (promise I4). */
export interface CommandAnswer {
  readonly identity: string;
  readonly commandId: string;
  /** Any JSON value. */
  readonly answer: unknown;
}

/** A ballot of a secret vote as it goes into the box: without voter, time or number. */
export interface SealedBallot {
  readonly voteId: string;
  readonly choice: string;
}

/** What is written together or not at all. */
export interface AppendRequest {
  readonly sessionId: string;
  /** The number of the last event that the caller knows; 0 for a new session. */
  readonly expectedSeq: number;
  /** Numbered from `expectedSeq` + 1, chained to the last. May be empty. */
  readonly events: readonly StoredEvent[];
  readonly answers: readonly CommandAnswer[];
  readonly ballots: readonly SealedBallot[];
}

export type StorageFailureCode = 'storageFull' | 'storageReadOnly' | 'storageFailed';
export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: StorageFailureCode };

/** `conflict`: the request does not continue the log as it stands, or a command has its answer already. */
export type AppendOutcome = WriteOutcome | { readonly ok: false; readonly code: 'conflict' };

/** The last event of a log. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A folded state and the event up to which it is folded. */
export interface Snapshot extends Head {
  /** The version of the state's shape. */
  readonly shape: number;
  readonly state: Json;
}

/** Where logs are kept. One suite (`eventStoreContract.ts`) says what every adapter must do. */
export interface EventStore {
  /**
   * Writes one request whole. Resolves when it is on disk (promise I1); when it was not `ok`, nothing of it
   * was written. Requests of the same tick share one transaction; a conflict among them leaves the others be.
   */
  append(request: AppendRequest): Promise<AppendOutcome>;
  /** At most `limit` events after `afterSeq`, in order. Throws where what is stored cannot be read. */
  read(sessionId: string, afterSeq: number, limit: number): Promise<readonly StoredEvent[]>;
  /** Null where no such session has begun. */
  head(sessionId: string): Promise<Head | null>;
  /** Null where the command has not been answered. */
  answerTo(sessionId: string, identity: string, commandId: string): Promise<Json | null>;
  /** How many ballots lie in a secret vote's box, by choice; empty where there are none. */
  tally(sessionId: string, voteId: string): Promise<Readonly<Record<string, number>>>;
  /** Keeps the newest state of each shape; `state` is any JSON value. An older one than is kept is let go. */
  saveSnapshot(
    sessionId: string,
    snapshot: Omit<Snapshot, 'state'> & { readonly state: unknown },
  ): Promise<WriteOutcome>;
  latestSnapshot(sessionId: string, shape: number): Promise<Snapshot | null>;
  /** In alphabetical order. */
  sessionIds(): Promise<readonly string[]>;
  /** Finishes what was asked and takes nothing more. What the store was opened on stays open. */
  close(): Promise<void>;
}
