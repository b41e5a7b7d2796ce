import { z } from 'zod';
import { type EventType, type SessionEvent, sessionEvents } from './events.ts';

/** Lifts a payload from one version of its shape to the next. */
type Lift = (payload: unknown) => unknown;

/**
 * The lifts of each event type whose shape has changed, the first from version 1 to 2. What stands here is
 * never taken away: old logs are read through it for ever (promise I8). Whoever adds one records the story
 * anew beside the older recordings in `fixtures`.
 */
const lifts: { readonly [Type in EventType]?: readonly Lift[] } = {};

const schemas = new Map(
  Object.entries(sessionEvents).map(([type, payload]) => [
    type,
    z.object({ type: z.literal(type), payload }),
  ]),
);

const envelope = z.object({ type: z.string(), payload: z.unknown() });

const isEventType = (type: string): type is EventType => schemas.has(type);
const isEvent = (event: { readonly type: string }): event is SessionEvent =>
  isEventType(event.type);

/** The version that events of this type are written in today. */
export const currentVersion = (type: EventType): number => 1 + (lifts[type]?.length ?? 0);

/** An event in the log that this version of the program cannot read. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

/**
 * Today's shape of an event as it was stored in the given version of its type.
 * @throws UnreadableEvent where type, version or payload are none that ever were.
 */
export function upcast(version: number, stored: unknown): SessionEvent {
  const { success, data } = envelope.safeParse(stored);
  if (!success) throw new UnreadableEvent('an event without a type');
  const { type } = data;
  if (!isEventType(type)) throw new UnreadableEvent(`no event is called ${type}`);
  if (!Number.isInteger(version) || version < 1 || version > currentVersion(type)) {
    throw new UnreadableEvent(`${type} has no version ${version}`);
  }
  const lift = (payload: unknown, next: Lift) => next(payload);
  const payload = (lifts[type] ?? []).slice(version - 1).reduce(lift, data.payload);
  const parsed = schemas.get(type)?.safeParse({ type, payload });
  if (parsed?.success !== true || !isEvent(parsed.data)) {
    throw new UnreadableEvent(`${type}, version ${version}: ${parsed?.error?.message}`);
  }
  return parsed.data;
}
