import type { Actor } from '@diemcau/shared/log/storedEvent';
import { withoutIdentity } from '@diemcau/shared/testing/fold';
import type { StageTile, StageVoice } from '../../media/stageState.ts';

/** A camera's picture of that party, arriving. */
export const camera = (actor: Actor, changes: Partial<StageTile> = {}): StageTile => ({
  producerId: `camera-${nameOf(actor)}`,
  source: 'camera',
  party: withoutIdentity(actor),
  own: false,
  shown: 'flowing',
  layer: 1,
  track: null,
  ...changes,
});

export const sharedScreen = (actor: Actor, changes: Partial<StageTile> = {}): StageTile =>
  camera(actor, { producerId: `screen-${nameOf(actor)}`, source: 'screen', ...changes });

/** A microphone of that party, going out. */
export const voice = (actor: Actor, changes: Partial<StageVoice> = {}): StageVoice => ({
  party: withoutIdentity(actor),
  producerId: `voice-${nameOf(actor)}`,
  open: true,
  own: false,
  ...changes,
});

/** "nam-po" for the link of that point, the role for others. */
const nameOf = ({ role, pointId }: Actor): string =>
  role === 'point' && pointId !== null ? pointId.replace('point-', '') : role;
