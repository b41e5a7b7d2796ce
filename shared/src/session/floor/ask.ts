import type { PayloadOf } from '../commands.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  type Guard,
  ownPointId,
  refuseIf,
  requireOwnOrOfficer,
  requirePersonAt,
  requirePoint,
  requireUnit,
  sameDelegation,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { chairNow } from '../viewer.ts';
import type { FloorRequest } from './state.ts';

export function askFloor(
  state: SessionState,
  payload: PayloadOf<'askFloor'>,
  { actor, newId }: CommandMeta,
): Decision {
  const pointId = ownPointId(state, actor);
  if (pointId === null) return reject('unknownPoint');
  const unitId = actor.role === 'agency' ? actor.unitId : null;
  const { personId } = payload;
  const typed = { name: payload.speakerName, office: null };
  const speaker = speakerOf(state, personId, actor.role === 'chair', typed);
  const request = { ...payload, ...speaker, requestId: newId, pointId, unitId };
  return acceptUnless(
    [requirePersonAt(state, personId, pointId, 'personId'), requireNotWaiting(state, request)],
    { type: 'floorAsked', payload: request },
  );
}

export function inviteToFloor(
  state: SessionState,
  { pointId, unitId, personId }: PayloadOf<'inviteToFloor'>,
  { newId }: CommandMeta,
): Decision {
  const speaker = speakerOf(state, personId, false, { name: null, office: null });
  const request = { ...speaker, requestId: newId, pointId, unitId, personId };
  return acceptUnless(
    [
      requirePoint(state, pointId, 'pointId'),
      requireUnit(state, unitId, 'unitId'),
      requirePersonAt(state, personId, pointId, 'personId'),
      requireNotWaiting(state, request),
    ],
    { type: 'floorInvited', payload: { ...request, kind: 'speak', about: null } },
  );
}

export function withdrawFloor(
  { floor }: SessionState,
  requestId: string,
  { actor }: CommandMeta,
): Decision {
  const request = floor.queue.find((each) => each.requestId === requestId);
  if (request === undefined) return reject('notFound', 'requestId');
  return acceptUnless([requireOwnOrOfficer(actor, request)], {
    type: 'floorWithdrawn',
    payload: { requestId },
  });
}

interface Named {
  readonly name: string | null;
  readonly office: string | null;
}

/** The speaker as everyone will be shown: from the roll, else as typed, else (at the chair's own link) the chair. */
function speakerOf(
  state: SessionState,
  personId: string | null,
  isChair: boolean,
  typed: Named,
): { readonly speakerName: string | null; readonly speakerOffice: string | null } {
  const onRoll: Named | undefined =
    personId === null ? undefined : state.attendance.people[personId];
  const ofChair = isChair && typed.name === null ? chairNow(state.lifecycle) : null;
  const { name, office } = onRoll ?? ofChair ?? typed;
  return { speakerName: name, speakerOffice: office };
}

type Asking = Pick<FloorRequest, 'pointId' | 'unitId' | 'personId' | 'speakerName'>;

/** One request a person; one a delegation for those who are not named. */
function requireNotWaiting({ floor }: SessionState, asking: Asking): Guard {
  const same = (waiting: Asking): boolean =>
    asking.personId !== null
      ? waiting.personId === asking.personId
      : waiting.personId === null &&
        waiting.speakerName === asking.speakerName &&
        sameDelegation(waiting, asking);
  return refuseIf(floor.queue.some(same), 'alreadyAsked');
}
