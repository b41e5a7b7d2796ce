import { onTestFinished } from 'vitest';
import type { EventStore } from '../../eventStore/eventStore.ts';
import { createSqliteEventStore } from '../../eventStore/sqlite.ts';
import { createLogger } from '../../log/logger.ts';
import { createMetrics, type Metrics } from '../../metrics/metrics.ts';
import { openTestDatabase } from '../../storage/testing.ts';
import { createSessionRooms, type RoomsParts, type RunningRooms } from '../createSessionRooms.ts';
import { freshIdentifier } from '../identifiers.ts';

/** Rooms over a real database file, with everything that a test may want to look into. */
export interface TestRooms {
  readonly rooms: RunningRooms;
  readonly store: EventStore;
  readonly metrics: Metrics;
  /** Every line logged so far. */
  readonly log: readonly string[];
  /** What the clock says; a test moves it. */
  readonly clock: { now: number };
}

export const SESSION = 'session-1';

/** Rooms on a SQLite database of their own, or on a store that others use as well. */
export function testRooms(
  given: { readonly store?: EventStore; readonly parts?: Partial<RoomsParts> } = {},
): TestRooms {
  const store =
    given.store ??
    createSqliteEventStore(openTestDatabase().connection, (error) => {
      log.push(String(error));
    });
  const log: string[] = [];
  const clock = { now: Date.UTC(2022, 7, 10, 1) };
  const metrics = createMetrics();
  const rooms = createSessionRooms({
    store,
    metrics,
    logger: createLogger('info', { write: (line) => log.push(line) }),
    clock: () => clock.now,
    freshIdentifier,
    snapshotEvery: 500,
    unloadAfter: 600_000,
    ...given.parts,
  });
  onTestFinished(() => rooms.close());
  return { rooms, store, metrics, log, clock };
}
