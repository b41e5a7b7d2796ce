import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import type { SessionRooms } from '@diemcau/server/sessions/sessionRooms';
import { hashOf } from '@diemcau/shared/log/hash';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { evolve } from '@diemcau/shared/session/evolve';
import { type Audience, maySee, visibilityOf } from '@diemcau/shared/session/redact';
import { emptySession } from '@diemcau/shared/session/state';
import { secretary } from '@diemcau/shared/testing/actors';
import { details } from '@diemcau/shared/testing/session';

/** Submits for the secretary and gives the new identifier; throws when the command is refused. */
export async function submitted(
  rooms: SessionRooms,
  sessionId: string,
  command: SessionCommand,
  actor: Actor = secretary,
): Promise<string> {
  const { type, payload } = command;
  const answer = await rooms.submit(sessionId, { id: freshIdentifier(), type, payload }, actor);
  if (!answer.ok) throw new Error(`${type}: ${answer.code} ${answer.field}`);
  return answer.newId;
}

/** A session with points of these names, each with one person, opened. */
export interface OpenSession {
  readonly sessionId: string;
  readonly pointIds: readonly string[];
  readonly personIds: readonly string[];
}

export async function openSession(
  rooms: SessionRooms,
  names: readonly string[],
  sessionId = 'phien-1',
): Promise<OpenSession> {
  const submit = (command: SessionCommand) => submitted(rooms, sessionId, command);
  await submit({ type: 'scheduleSession', payload: details() });
  const pointIds: string[] = [];
  const personIds: string[] = [];
  for (const [place, name] of names.entries()) {
    const kind = place === 0 ? 'central' : 'member';
    const pointId = await submit({ type: 'addPoint', payload: { kind, name, unitIds: [] } });
    const person = { name, office: null, organisation: null, substituteFor: null } as const;
    pointIds.push(pointId);
    personIds.push(
      await submit({ type: 'addPerson', payload: { ...person, standing: 'member', pointId } }),
    );
  }
  await submit({ type: 'openSession', payload: {} });
  return { sessionId, pointIds, personIds };
}

/** The state's hash that a client of this audience must have (promise I3), folded from the store's own events. */
export async function hashFor(
  rooms: SessionRooms,
  sessionId: string,
  audience: Audience,
): Promise<string> {
  const state = emptySession();
  for (const recorded of (await rooms.events(sessionId, null)) ?? []) {
    if (maySee(audience, visibilityOf(recorded.event))) evolve(state, recorded.event, recorded);
  }
  return hashOf(state);
}
