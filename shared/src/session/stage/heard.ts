import type { Party } from '../meta.ts';
import type { SessionState } from '../state.ts';
import { roleNow } from '../viewer.ts';
import { consentKey } from './state.ts';

type Heard = Pick<SessionState, 'lifecycle' | 'floor' | 'stage'>;

/** Whether the party's room has been muted. */
export const isMuted = ({ stage }: Pick<SessionState, 'stage'>, { pointId }: Party): boolean =>
  pointId !== null && Object.hasOwn(stage.mutedSince, pointId);

/** Whether the party, at its own link, is the one that has the floor: the room, or the agency that was named in it. */
export function hasFloor({ floor }: Pick<SessionState, 'floor'>, party: Party): boolean {
  const speech = floor.currentSpeechId === null ? null : floor.speeches[floor.currentSpeechId];
  if (!speech || speech.pointId !== party.pointId) return false;
  return party.role !== 'agency' || party.unitId === speech.unitId;
}

/**
 * Whether the party may be heard just now. It is what the server goes by; a client that thinks otherwise is
 * not heard (STA-5 to STA-8).
 */
export function mayBeHeard(state: Heard, party: Party): boolean {
  if (isMuted(state, party)) return false;
  const role = roleNow(state.lifecycle, party);
  switch (role) {
    case 'chair':
    case 'secretary':
      return true;
    case 'technician':
      return state.lifecycle.phase === 'scheduled';
    case 'point':
    case 'agency':
      return delegationMayBeHeard(state, party);
    case 'observer':
    case 'screen':
    case 'system':
      return false;
    default:
      return role satisfies never;
  }
}

function delegationMayBeHeard(state: Heard, party: Party): boolean {
  const { phase } = state.lifecycle;
  if (phase === 'scheduled') return true;
  if (phase !== 'open') return false;
  return state.stage.mode === 'free' || hasFloor(state, party);
}

/** Whether the party's microphone may be opened for it. */
export const consents = (
  { stage }: Pick<SessionState, 'stage'>,
  { role, pointId, unitId }: Party,
): boolean =>
  pointId !== null &&
  Object.hasOwn(stage.consents, consentKey(pointId, role === 'agency' ? unitId : null));
