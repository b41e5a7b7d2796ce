import type { Party } from '@diemcau/shared/session/meta';
import { hasFloor, isMuted, mayBeHeard } from '@diemcau/shared/session/stage/heard';
import type { SessionState } from '@diemcau/shared/session/state';
import type { OwnDevice } from '../../media/stageState.ts';

/** How the own microphone stands, with what the session says about it. Failures are told apart. */
export type MicrophoneStanding =
  | 'closed'
  | 'opening'
  | 'heard'
  | 'yourTurn'
  | 'held'
  | 'heldInRecess'
  | 'heldAfter'
  | 'muted';

/** Muted goes before all: it says why nothing that one does is heard. */
export function microphoneStanding(
  state: SessionState,
  party: Party,
  { state: device }: Pick<OwnDevice, 'state'>,
): MicrophoneStanding {
  if (isMuted(state, party)) return 'muted';
  if (device === 'opening') return 'opening';
  if (device === 'open') return 'heard';
  if (device === 'held') return whyHeld(state);
  const isOwnTurn = hasFloor(state, party) && mayBeHeard(state, party) && party.role !== 'chair';
  return isOwnTurn && state.lifecycle.phase === 'open' ? 'yourTurn' : 'closed';
}

function whyHeld({ lifecycle }: SessionState): MicrophoneStanding {
  if (lifecycle.phase === 'recess') return 'heldInRecess';
  return lifecycle.phase === 'adjourned' ? 'heldAfter' : 'held';
}
