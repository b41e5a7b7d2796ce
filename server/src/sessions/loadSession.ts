import { GENESIS } from '@diemcau/shared/log/storedEvent';
import { evolve } from '@diemcau/shared/session/evolve';
import { emptySession, type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import type { EventStore, Snapshot } from '../eventStore/eventStore.ts';
import type { LiveState } from './decideBatch.ts';
import { readLog } from './readLog.ts';

/** A session read from the store, and where its last snapshot stands. */
export interface LoadedSession extends LiveState {
  snapshotSeq: number;
}

/** The session's state: its last snapshot of today's shape and what came after. Empty where nothing has begun. */
export async function loadSession(store: EventStore, sessionId: string): Promise<LoadedSession> {
  const snapshot = await store.latestSnapshot(sessionId, STATE_SHAPE);
  const start = snapshot === null ? null : fromSnapshot(snapshot);
  const state = start?.state ?? emptySession();
  const loaded = start ?? { seq: 0, hash: GENESIS };
  let head = { seq: loaded.seq, hash: loaded.hash, at: 0 };
  for (const event of await readLog(store, sessionId, head.seq)) {
    evolve(state, event.event, event);
    head = { seq: event.seq, hash: event.hash, at: event.at };
  }
  return { state, head, snapshotSeq: loaded.seq };
}

function fromSnapshot({ seq, hash, state }: Snapshot) {
  return isSessionState(state) ? { seq, hash, state } : null;
}

/** Snapshots are ours and carry their shape's number; one that lacks a part is not used. */
const isSessionState = (value: unknown): value is SessionState =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(emptySession()).every((part) => part in value);
