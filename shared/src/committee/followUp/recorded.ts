import { z } from 'zod';
import type { Stamp } from '../../session/meta.ts';
import { type CommitteeEvent, committeeEvents } from './events.ts';

/** An event of a committee's log with its place there. */
export interface RecordedCommitteeEvent extends Stamp {
  readonly event: CommitteeEvent;
  readonly hash: string;
}

/** What new events are written in. A later shape raises the number of its type and lifts the older ones. */
export const COMMITTEE_EVENT_VERSION = 1;

const schemas = new Map(
  Object.entries(committeeEvents).map(([type, payload]) => [
    type,
    z.object({ type: z.literal(type), payload }),
  ]),
);

const named = z.object({ type: z.string() });
const isCommitteeEvent = (event: { readonly type: string }): event is CommitteeEvent =>
  schemas.has(event.type);

/**
 * An event as it was stored, in today's shape.
 * @throws where version, type or payload are none that ever were.
 */
export function readCommitteeEvent(version: number, stored: unknown): CommitteeEvent {
  const { type } = named.parse(stored);
  const schema = schemas.get(type);
  if (schema === undefined || version !== COMMITTEE_EVENT_VERSION) {
    throw new Error(`no committee's event is called ${type}, version ${version}`);
  }
  const event = schema.parse(stored);
  if (!isCommitteeEvent(event)) throw new Error(`no committee's event is called ${type}`);
  return event;
}
