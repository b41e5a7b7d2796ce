import type { PayloadOf } from '../commands.ts';
import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import { acceptUnless, refuseIf, requireKnown, requireOwnOrOfficer } from '../require.ts';
import type { SessionState } from '../state.ts';
import { currentSpeech } from './timeUsed.ts';

export const giveFloor = (
  { floor, agenda }: SessionState,
  { requestId, seconds }: PayloadOf<'giveFloor'>,
  { newId }: CommandMeta,
): Decision =>
  acceptUnless(
    [
      refuseIf(floor.currentSpeechId !== null, 'floorTaken'),
      refuseIf(
        !floor.queue.some((request) => request.requestId === requestId),
        'notFound',
        'requestId',
      ),
    ],
    {
      type: 'floorGiven',
      payload: { speechId: newId, requestId, itemId: agenda.currentItemId, seconds },
    },
  );

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
