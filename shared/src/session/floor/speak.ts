import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import { acceptUnless, refuseIf, requireKnown, requireOwnOrOfficer } from '../require.ts';
import type { SessionState } from '../state.ts';
import { currentSpeech } from './timeUsed.ts';

export function giveFloor(
  { floor, agenda, stage }: SessionState,
  { requestId, seconds }: PayloadOf<'giveFloor'>,
  { newId }: CommandMeta,
): Decision {
  const request = floor.queue.find((each) => each.requestId === requestId);
  const muted = request !== undefined && Object.hasOwn(stage.mutedSince, request.pointId);
  return acceptUnless(
    [
      refuseIf(floor.currentSpeechId !== null, 'floorTaken'),
      refuseIf(request === undefined, 'notFound', 'requestId'),
    ],
    {
      type: 'floorGiven',
      payload: { speechId: newId, requestId, itemId: agenda.currentItemId, seconds },
    },
    ...(muted ? [pointUnmuted(request.pointId)] : []),
  );
}

const pointUnmuted = (pointId: string): SessionEvent => ({
  type: 'pointUnmuted',
  payload: { pointId },
});

/** A speech without a limit needs no more time. */
export function extendFloor({ floor }: SessionState, seconds: number): Decision {
  const speech = currentSpeech(floor);
  if (speech === null) return reject('floorFree');
  if (speech.seconds === null) return accept();
  return accept({ type: 'floorExtended', payload: { speechId: speech.speechId, seconds } });
}

export function endFloor({ floor }: SessionState, { actor }: CommandMeta): Decision {
  const speech = currentSpeech(floor);
  if (speech === null) return reject('floorFree');
  return acceptUnless([requireOwnOrOfficer(actor, speech)], {
    type: 'floorEnded',
    payload: { speechId: speech.speechId },
  });
}

export const noteSpeech = ({ floor }: SessionState, payload: PayloadOf<'noteSpeech'>): Decision =>
  acceptUnless([requireKnown(floor.speeches, payload.speechId, 'speechId')], {
    type: 'speechNoted',
    payload,
  });
