import type { Actor } from '../log/storedEvent.ts';
import type { SessionEvent } from '../session/events.ts';
import { evolve } from '../session/evolve.ts';
import type { Party } from '../session/meta.ts';
import { emptySession, type SessionState } from '../session/state.ts';
import { secretary } from './actors.ts';

/** 08:00 in Điện Biên on 10 August 2022: when the first event of a test happens. */
export const MORNING = Date.UTC(2022, 7, 10, 1);

export const SECOND = 1_000;
export const MINUTE = 60_000;

/** An event of a test's past, where the moment or the actor matters. */
export interface Past {
  readonly event: SessionEvent;
  readonly actor: Actor | null;
  readonly at: number | null;
}

/** A test's past: bare events are the secretary's and follow each other by a second. */
export type History = readonly (SessionEvent | Past)[];

const asPast = (entry: SessionEvent | Past): Past =>
  'event' in entry ? entry : { event: entry, actor: null, at: null };

/** The event as this actor's. */
export const by = (actor: Actor, entry: SessionEvent | Past): Past => ({ ...asPast(entry), actor });

/** The event as of this many minutes after the test's morning began. */
export const atMinute = (minutes: number, entry: SessionEvent | Past): Past => ({
  ...asPast(entry),
  at: MORNING + minutes * MINUTE,
});

export const withoutIdentity = ({ role, pointId, unitId }: Actor): Party => ({
  role,
  pointId,
  unitId,
});

/** The state after a past, and the moment of its last event. */
export function foldUntil(history: History): { state: SessionState; at: number } {
  const state = emptySession();
  let at = MORNING - SECOND;
  for (const [place, entry] of history.entries()) {
    const past = asPast(entry);
    at = past.at ?? at + SECOND;
    evolve(state, structuredClone(past.event), {
      seq: place + 1,
      at,
      actor: withoutIdentity(past.actor ?? secretary),
    });
  }
  return { state, at };
}

/** The state after these events. */
export const fold = (...history: History): SessionState => foldUntil(history).state;
