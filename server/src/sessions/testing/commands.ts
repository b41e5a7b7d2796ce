import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { secretary } from '@diemcau/shared/testing/actors';
import { details } from '@diemcau/shared/testing/session';
import { freshIdentifier } from '../identifiers.ts';
import type { SessionRooms, SubmittedCommand } from '../sessionRooms.ts';

/** The command as a client sends it, with an identifier of its own. */
export const envelope = (command: SessionCommand): SubmittedCommand => ({
  id: freshIdentifier(),
  ...command,
});

export const scheduleSession = (): SessionCommand => ({
  type: 'scheduleSession',
  payload: details(),
});

export const addPoint = (name: string): SessionCommand => ({
  type: 'addPoint',
  payload: { kind: 'member', name, unitIds: [] },
});

export const sendMessage = (text: string, channel: 'all' | 'officers' = 'all'): SessionCommand => ({
  type: 'sendMessage',
  payload: { text, channel },
});

/** Submits and gives the new identifier; throws when the command is refused. */
export async function accepted(
  rooms: SessionRooms,
  sessionId: string,
  command: SessionCommand,
  actor: Actor = secretary,
): Promise<string> {
  const answer = await rooms.submit(sessionId, envelope(command), actor);
  if (!answer.ok) throw new Error(`${command.type}: ${answer.code} ${answer.field}`);
  return answer.newId;
}
