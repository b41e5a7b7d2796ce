import type { StoredEvent } from '@diemcau/shared/log/storedEvent';
import { type SessionEvent, sessionEvents } from '@diemcau/shared/session/events';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { z } from 'zod';
import type { EventStore } from '../eventStore/eventStore.ts';
import { recorded } from './recordEvents.ts';

/** The shape in which events are written today. */
export const EVENT_VERSION = 1;

const PAGE = 1_000;

const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(sessionEvents).map(([type, payload]) => [
    type,
    z.object({ type: z.literal(type), payload }),
  ]),
);

const isSessionEvent = (event: unknown, type: string): event is SessionEvent =>
  schemas.get(type)?.safeParse(event).success === true;

/** A stored event as today's folds read it. Throws on one that no version of this program has written. */
export function recordedFrom(stored: StoredEvent): RecordedEvent {
  const { event } = stored;
  if (!isSessionEvent(event, event.type))
    throw new Error(`Event ${stored.seq} of session ${stored.sessionId} cannot be read`);
  return recorded({ ...stored, event });
}

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
    if (page.length === 0) break;
  }
  return events;
}
