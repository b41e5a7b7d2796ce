import type { SeenEvent } from './fold.ts';
import type { ServerClock } from './serverClock.ts';
import type { SessionData, SessionStore } from './sessionStore.ts';

export interface ConnectionParts {
  readonly sessionId: string;
  /** Where the server is; null for the page's own origin. */
  readonly address: string | null;
  readonly store: SessionStore;
  readonly clock: ServerClock;
  /** Visible events as they are folded, with the states before and after them. */
  readonly onEvents: (batch: EventBatch) => void;
  /** Milliseconds before the first new attempt; half as much again either way by chance. */
  readonly firstDelay?: number;
}

export interface EventBatch {
  readonly seen: readonly SeenEvent[];
  readonly before: SessionData;
  readonly after: SessionData;
}
