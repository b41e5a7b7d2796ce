import type { SessionEvent } from '../events.ts';
import { accept, type Decision, reject } from '../meta.ts';
import { acceptUnless, refuseIf } from '../require.ts';
import type { SessionState } from '../state.ts';

export const openSession = ({ lifecycle, attendance }: SessionState): Decision =>
  acceptUnless(
    [
      refuseIf(lifecycle.details?.chair == null, 'noChair'),
      refuseIf(attendance.pointOrder.length === 0, 'noPoint'),
    ],
    { type: 'sessionOpened', payload: {} },
  );

export const recessSession = (state: SessionState, reason: string | null): Decision =>
  accept(...speechEnded(state), { type: 'sessionRecessed', payload: { reason } });

export const adjournSession = (state: SessionState): Decision =>
  acceptUnless(
    [refuseIf(state.votes.openVoteId !== null, 'voteOpen')],
    ...speechEnded(state),
    ...tableCleared(state),
    ...itemFinished(state),
    { type: 'sessionAdjourned', payload: {} },
  );

export function handOverChair(state: SessionState, personId: string): Decision {
  const { actingChair, details } = state.lifecycle;
  const person = state.attendance.people[personId];
  if (person === undefined) return reject('unknownPerson', 'personId');
  const calledUnder = details?.chair?.personId ?? null;
  if (personId === (actingChair?.personId ?? calledUnder)) {
    return reject('chairAlready', 'personId');
  }
  if (personId === calledUnder) return takeBackChair(state);
  const { pointId, name, office } = person;
  return accept({ type: 'chairHandedOver', payload: { personId, pointId, name, office } });
}

export const takeBackChair = ({ lifecycle }: SessionState): Decision =>
  acceptUnless([refuseIf(lifecycle.actingChair === null, 'alreadyDone')], {
    type: 'chairTakenBack',
    payload: {},
  });

const speechEnded = ({ floor }: SessionState): readonly SessionEvent[] =>
  floor.currentSpeechId === null
    ? []
    : [{ type: 'floorEnded', payload: { speechId: floor.currentSpeechId } }];

const tableCleared = ({ obstacles }: SessionState): readonly SessionEvent[] =>
  obstacles.onTableId === null ? [] : [{ type: 'tableCleared', payload: {} }];

const itemFinished = ({ agenda }: SessionState): readonly SessionEvent[] =>
  agenda.currentItemId === null
    ? []
    : [{ type: 'agendaItemFinished', payload: { itemId: agenda.currentItemId } }];
