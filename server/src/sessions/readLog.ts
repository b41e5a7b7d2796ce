import type { StoredEvent } from '@diemcau/shared/log/storedEvent';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { upcast } from '@diemcau/shared/session/upcast';
import type { EventStore } from '../eventStore/eventStore.ts';
import { recorded } from './recordEvents.ts';

const PAGE = 1_000;

/** A stored event in today's shape (promise I8). Throws on one that no version of this program has written. */
export const recordedFrom = (stored: StoredEvent): RecordedEvent =>
  recorded({ ...stored, event: upcast(stored.version, stored.event) });

/** The events with the numbers `afterSeq` + 1 to `upTo`, or to the end where that comes sooner. */
export async function readLog(
  store: EventStore,
  sessionId: string,
  afterSeq: number,
  upTo: number = Number.POSITIVE_INFINITY,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let last = afterSeq;
  while (last < upTo) {
    const page = await store.read(sessionId, last, Math.min(PAGE, upTo - last));
    events.push(...page.map(recordedFrom));
    last += page.length;
    if (page.length < PAGE) break;
    // A long log is read and parsed in steps, so that others are served in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return events;
}
