import type { PayloadOf } from '../commands.ts';
import { mentionedIn } from '../inUse.ts';
import type { CommandMeta, Decision } from '../meta.ts';
import {
  acceptUnless,
  type Guard,
  refuseIf,
  requireDistinct,
  requirePerson,
  requirePoint,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import type { PersonDetails } from './state.ts';

export const addPerson = (
  state: SessionState,
  payload: PayloadOf<'addPerson'>,
  { newId }: CommandMeta,
): Decision =>
  acceptUnless(
    [
      requirePoint(state, payload.pointId, 'pointId'),
      requireNewInRoom(state, payload, payload.pointId, null, 'name'),
    ],
    { type: 'personAdded', payload: { ...payload, personId: newId } },
  );

export const editPerson = (state: SessionState, payload: PayloadOf<'editPerson'>): Decision =>
  acceptUnless(
    [
      requirePerson(state, payload.personId, 'personId'),
      requireNewInRoom(
        state,
        payload,
        state.attendance.people[payload.personId]?.pointId ?? null,
        payload.personId,
        'name',
      ),
    ],
    { type: 'personEdited', payload },
  );

export const removePerson = (state: SessionState, personId: string): Decision =>
  acceptUnless(
    [
      requirePerson(state, personId, 'personId'),
      refuseIf(mentionedIn(state, false).has(personId), 'inUse', 'personId'),
    ],
    { type: 'personRemoved', payload: { personId } },
  );

export const callRoll = (state: SessionState, { marks }: PayloadOf<'callRoll'>): Decision =>
  acceptUnless(
    [
      ...marks.map(({ personId }, place) =>
        requirePerson(state, personId, `marks.${place}.personId`),
      ),
      requireDistinct(
        marks.map(({ personId }) => personId),
        'marks',
      ),
      ...marks.map(({ presence, reason }, place) =>
        refuseIf(
          presence === 'excused' && reason === null,
          'reasonNeeded',
          `marks.${place}.reason`,
        ),
      ),
    ],
    { type: 'rollCalled', payload: { marks } },
  );

/** Nobody of the same name and office sits in that room; `personId` is the one being edited. */
export function requireNewInRoom(
  state: SessionState,
  { name, office }: PersonDetails,
  pointId: string | null,
  personId: string | null,
  field: string,
): Guard {
  const taken = Object.values(state.attendance.people).some(
    (other) =>
      other.pointId === pointId &&
      other.personId !== personId &&
      other.name === name &&
      other.office === office,
  );
  return refuseIf(taken, 'duplicate', field);
}
