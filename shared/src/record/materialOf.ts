import { NO_DETAILS } from '../session/documents/state.ts';
import { evolve } from '../session/evolve.ts';
import { emptySession } from '../session/state.ts';
import { type LoggedEvent, toldEvents } from './elision.ts';
import type { Material } from './material.ts';
import { provenanceOf } from './sources.ts';

/** What a session's documents, tables, debate and calendar are written from, and the last event that they take in. */
export type SessionMaterial = Material & {
  readonly sessionId: string;
  readonly last: LoggedEvent;
};

/**
 * Folds a session's events, 1 to the last one given. Those that `elision` leaves out may be missing but for
 * their hashes.
 *
 * @throws RangeError when there are no events, or the first is not number 1: a record of a part would be false.
 */
export function materialOf(sessionId: string, log: readonly LoggedEvent[]): SessionMaterial {
  const last = log.at(-1);
  if (last === undefined || log[0]?.seq !== 1 || last.seq !== log.length) {
    throw new RangeError('A record is made from all events of a session, from the first on');
  }
  const events = toldEvents(log);
  const state = emptySession();
  for (const { event, ...stamp } of events) evolve(state, structuredClone(event), stamp);
  const moved = events.filter(({ event }) => event.type.startsWith('session'));
  return {
    sessionId,
    last,
    events,
    state,
    provenance: provenanceOf(events),
    sessionSource: [{ kind: 'session', id: sessionId, events: moved.map(({ seq }) => seq) }],
    details: NO_DETAILS,
    detailsSource: [],
  };
}
