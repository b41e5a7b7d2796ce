import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import { acceptUnless, ownPointId, refuseIf, requirePoint } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { StageCommand } from './commands.ts';
import { consentKey, type FloorMode } from './state.ts';

/** The rules STA of SPEC.md. */
export function decideStage(
  state: SessionState,
  command: StageCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'setFloorMode':
      return setFloorMode(state, command.payload.mode);
    case 'mutePoint':
      return mutePoint(state, command.payload.pointId);
    case 'unmutePoint':
      return unmutePoint(state, command.payload.pointId);
    case 'giveMicrophoneConsent':
      return consent(state, meta, true);
    case 'withdrawMicrophoneConsent':
      return consent(state, meta, false);
    default:
      return command satisfies never;
  }
}

const setFloorMode = ({ stage }: SessionState, mode: FloorMode): Decision =>
  stage.mode === mode ? accept() : accept({ type: 'floorModeSet', payload: { mode } });

const isMuted = ({ stage }: SessionState, pointId: string): boolean =>
  Object.hasOwn(stage.mutedSince, pointId);

const mutePoint = (state: SessionState, pointId: string): Decision =>
  acceptUnless(
    [
      requirePoint(state, pointId, 'pointId'),
      refuseIf(isMuted(state, pointId), 'alreadyDone', 'pointId'),
    ],
    { type: 'pointMuted', payload: { pointId } },
  );

const unmutePoint = (state: SessionState, pointId: string): Decision =>
  acceptUnless(
    [
      requirePoint(state, pointId, 'pointId'),
      refuseIf(!isMuted(state, pointId), 'alreadyDone', 'pointId'),
    ],
    { type: 'pointUnmuted', payload: { pointId } },
  );

function consent(state: SessionState, { actor }: CommandMeta, given: boolean): Decision {
  const pointId = ownPointId(state, actor);
  if (pointId === null) return reject('unknownPoint');
  const unitId = actor.role === 'agency' ? actor.unitId : null;
  if (given === Object.hasOwn(state.stage.consents, consentKey(pointId, unitId))) return accept();
  const type = given ? 'microphoneConsentGiven' : 'microphoneConsentWithdrawn';
  return accept({ type, payload: { pointId, unitId } });
}
