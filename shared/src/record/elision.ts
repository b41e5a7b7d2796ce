import type { EventType, SessionEvent } from '../session/events.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { visibilityOf } from '../session/redact.ts';

/**
 * Events that are not for everybody and of which the documents are made all the same: who was there, who
 * spoke, what the conclusions say. Every other event that `redact` keeps from somebody stands in no document
 * and in no bundle but by its hash. A new event that is not for all is therefore left out until it is named here.
 */
const TOLD: ReadonlySet<EventType> = new Set<EventType>([
  'roomDeclared',
  'rollCalled',
  'pointConnected',
  'pointDisconnected',
  'speechNoted',
  'conclusionAdded',
  'conclusionEdited',
  'conclusionMoved',
  'conclusionRemoved',
  'conclusionsPresented',
  'conclusionsReturned',
  'conclusionsRevised',
  'documentPrepared',
  'documentRevised',
]);

/** For whom alone an event is that is left out: the chair and the secretaries, or they and the points it names. */
export const ELISION_REASONS = ['officersOnly', 'pointsOnly'] as const;
export type ElisionReason = (typeof ELISION_REASONS)[number];

/** An event of which nothing but its place in the chain is known. */
export interface ElidedEvent {
  readonly seq: number;
  readonly hash: string;
  readonly event: null;
}

/** An event of a whole log or of a bundle. */
export type LoggedEvent = RecordedEvent | ElidedEvent;

/** Why documents and bundles are made without the event; null where they take it in. */
export function elisionOf(event: SessionEvent): ElisionReason | null {
  const visibility = visibilityOf(event);
  if (visibility === 'all' || TOLD.has(event.type)) return null;
  return visibility === 'officers' ? 'officersOnly' : 'pointsOnly';
}

/**
 * The log for those who do not write the documents: without what was prepared for one and not issued. An issue
 * holds its details itself, so that an issued document is the same for everybody.
 */
export const withoutPreparations = (log: readonly LoggedEvent[]): readonly LoggedEvent[] =>
  log.map((logged) =>
    logged.event?.type === 'documentPrepared'
      ? { seq: logged.seq, hash: logged.hash, event: null }
      : logged,
  );

/** What documents are made of: the same from the whole log as from a bundle. */
export const toldEvents = (events: readonly LoggedEvent[]): RecordedEvent[] =>
  events.filter((logged) => logged.event !== null).filter(({ event }) => elisionOf(event) === null);
