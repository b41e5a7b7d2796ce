import type { Party } from '../meta.ts';
import type { SessionState } from '../state.ts';

/**
 * Whether ballots of that point are cast from this party's device (VOT-4): the room's own link, or the chair's
 * in the chair's room. An agency's link votes for a member point that it is bound to; in the central room, where
 * several agencies sit beside the chair, and on a secretary's desk, nobody else's ballot is at hand.
 */
export function votesForRoom(
  { attendance }: Pick<SessionState, 'attendance'>,
  party: Party,
  pointId: string,
): boolean {
  if (party.pointId !== pointId) return false;
  if (party.role === 'agency') return attendance.points[pointId]?.kind === 'member';
  return party.role === 'point' || party.role === 'chair';
}
