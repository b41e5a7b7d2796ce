import { openClientDatabase } from './clientDatabase.ts';
import { connect } from './connection.ts';
import type { EventBatch } from './connectionParts.ts';
import { createDrafts, type Drafts, forgetOldDrafts } from './drafts.ts';
import type { MediaWire } from './mediaWire.ts';
import { Outbox, queueOf } from './outbox.ts';
import { createSend, type Send } from './sendCommand.ts';
import { createServerClock } from './serverClock.ts';
import { createSessionStore, type SessionStore } from './sessionStore.ts';

/** One session as this page lives it: what it knows, and what it can do. */
export interface LiveSession {
  readonly sessionId: string;
  readonly store: SessionStore;
  readonly send: Send;
  readonly outbox: Pick<Outbox, 'takeBack'>;
  readonly drafts: Drafts;
  /** For `client/src/media` alone. */
  readonly media: MediaWire;
  /** Tells the other officers which entry of the conclusions is open for writing here; null for none. */
  readonly tellDrafting: (entryId: string | null) => void;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly serverNow: () => number;
  /** Calls back with events as they are folded. Returns the way to stop. */
  readonly onEvents: (listener: (batch: EventBatch) => void) => () => void;
  readonly dismissRefusal: () => void;
  close(): void;
}

export interface LiveSessionOptions {
  readonly sessionId: string;
  /** Where the server is; null for the page's own origin. */
  readonly address?: string | null;
  readonly firstDelay?: number;
}

/** Opens the browser's database, connects, and keeps what waits moving. Whoever opens it closes it. */
export async function openLiveSession(options: LiveSessionOptions): Promise<LiveSession> {
  const { sessionId } = options;
  const database = await openClientDatabase();
  if (database !== null) void forgetOldDrafts(database).catch(() => undefined);
  const store = createSessionStore();
  const clock = createServerClock();
  const listeners = new Set<(batch: EventBatch) => void>();
  const connection = connect({
    ...options,
    address: options.address ?? null,
    store,
    clock,
    onEvents: (batch) => {
      for (const listener of listeners) listener(batch);
    },
  });
  const { submit } = connection;
  const outbox = new Outbox({ store, database, submit, now: clock.now });
  const unsubscribe = store.subscribe((data, before) => {
    if (data.party !== before.party && data.party !== null) {
      void outbox.bind(queueOf(sessionId, data.party));
    }
    if (data.connection === 'live' && before.connection !== 'live') outbox.wake();
  });
  return {
    sessionId,
    store,
    send: createSend({ store, outbox, submit }),
    outbox,
    drafts: createDrafts(sessionId, database),
    media: connection.media,
    tellDrafting: connection.tellDrafting,
    serverNow: clock.now,
    onEvents(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dismissRefusal: () => store.setState({ lastRefusal: null }),
    close() {
      unsubscribe();
      outbox.close();
      connection.close();
      database?.close();
    },
  };
}
