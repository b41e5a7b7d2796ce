import type { Party } from '@diemcau/shared/session/meta';
import { isMuted, mayBeHeard } from '@diemcau/shared/session/stage/heard';
import type { SessionState } from '@diemcau/shared/session/state';
import { roleNow } from '@diemcau/shared/session/viewer';

/**
 * Why nobody may hear a party just now. `sameRoom`: the room has the floor through another link, so that an
 * agency beside it stays closed; `watching`: the role has no voice at all.
 */
export type Unheard =
  | 'muted'
  | 'watching'
  | 'technician'
  | 'notScheduled'
  | 'recess'
  | 'adjourned'
  | 'sameRoom'
  | 'notYourTurn';

type Heard = Pick<SessionState, 'lifecycle' | 'floor' | 'stage'>;

/** Null where the party may be heard: it says no where `mayBeHeard`, by which the server goes, says no. */
export function whyNotHeard(state: Heard, party: Party): Unheard | null {
  if (mayBeHeard(state, party)) return null;
  const role = roleNow(state.lifecycle, party);
  if (role === 'observer' || role === 'screen' || role === 'system') return 'watching';
  if (isMuted(state, party)) return 'muted';
  if (role === 'technician') return 'technician';
  return whyDelegationNotHeard(state, party);
}

function whyDelegationNotHeard({ lifecycle, floor }: Heard, party: Party): Unheard {
  switch (lifecycle.phase) {
    case 'none':
      return 'notScheduled';
    case 'recess':
      return 'recess';
    case 'adjourned':
      return 'adjourned';
    case 'scheduled':
    case 'open': {
      const speech = floor.currentSpeechId === null ? null : floor.speeches[floor.currentSpeechId];
      return speech?.pointId === party.pointId ? 'sameRoom' : 'notYourTurn';
    }
    default:
      return lifecycle.phase satisfies never;
  }
}
