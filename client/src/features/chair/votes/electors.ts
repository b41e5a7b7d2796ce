import { isPresent } from '@diemcau/shared/session/attendance/presence';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Vote } from '@diemcau/shared/session/votes/state';
import { people, points } from '../../../session/selectors.ts';

/** Members of the committee who were marked present, with whoever sits for one. */
export const membersPresent = (state: SessionState): readonly string[] =>
  people(state)
    .filter((person) => person.standing === 'member' || person.substituteFor !== null)
    .filter(isPresent)
    .map(({ personId }) => personId);

export const allPoints = (state: SessionState): readonly string[] =>
  points(state).map(({ pointId }) => pointId);

/** An elector by name: a person on the roll, or a whole point. */
export function electorName(state: SessionState, electorId: string): string {
  const { people: onRoll, points: connected } = state.attendance;
  return onRoll[electorId]?.name ?? connected[electorId]?.name ?? electorId;
}

/** Electors who sit in that room. */
export const electorsOf = (vote: Vote, pointId: string | null): readonly string[] =>
  vote.electors.filter((elector) => elector.pointId === pointId).map(({ electorId }) => electorId);
