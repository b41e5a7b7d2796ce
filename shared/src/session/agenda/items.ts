import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import { acceptUnless, refuseIf, requireElsewhere, requireKnown, requireUnit } from '../require.ts';
import type { SessionState } from '../state.ts';

export const addAgendaItem = (
  state: SessionState,
  payload: PayloadOf<'addAgendaItem'>,
  { newId }: CommandMeta,
): Decision =>
  acceptUnless(
    [
      requireUnit(state, payload.responsibleUnitId, 'responsibleUnitId'),
      requireKnown(state.agenda.items, payload.afterItemId, 'afterItemId'),
    ],
    { type: 'agendaItemAdded', payload: { ...payload, itemId: newId, submitters: [] } },
  );

export const editAgendaItem = (
  state: SessionState,
  payload: PayloadOf<'editAgendaItem'>,
): Decision =>
  acceptUnless(
    [
      requireKnown(state.agenda.items, payload.itemId, 'itemId'),
      requireUnit(state, payload.responsibleUnitId, 'responsibleUnitId'),
    ],
    { type: 'agendaItemEdited', payload },
  );

export function removeAgendaItem({ agenda }: SessionState, itemId: string): Decision {
  const item = agenda.items[itemId];
  if (item === undefined) return reject('notFound', 'itemId');
  return acceptUnless(
    [
      refuseIf(item.status !== 'planned', 'itemNotPlanned', 'itemId'),
      refuseIf(item.submitters.length > 0, 'inUse', 'itemId'),
    ],
    { type: 'agendaItemRemoved', payload: { itemId } },
  );
}

export function moveAgendaItem(
  { agenda }: SessionState,
  payload: PayloadOf<'moveAgendaItem'>,
): Decision {
  const { itemId, afterItemId } = payload;
  const item = agenda.items[itemId];
  if (item === undefined) return reject('notFound', 'itemId');
  const before = agenda.itemOrder[agenda.itemOrder.indexOf(itemId) - 1] ?? null;
  if (before === afterItemId) return accept();
  return acceptUnless(
    [
      refuseIf(item.status !== 'planned', 'itemNotPlanned', 'itemId'),
      requireKnown(agenda.items, afterItemId, 'afterItemId'),
      requireElsewhere(itemId, afterItemId, 'afterItemId'),
    ],
    { type: 'agendaItemMoved', payload },
  );
}

export const startAgendaItem = (state: SessionState, itemId: string): Decision =>
  acceptUnless(
    [
      requireKnown(state.agenda.items, itemId, 'itemId'),
      refuseIf(state.agenda.currentItemId === itemId, 'alreadyDone', 'itemId'),
    ],
    ...currentFinished(state),
    { type: 'agendaItemStarted', payload: { itemId } },
  );

export const finishAgendaItem = ({ agenda }: SessionState, itemId: string): Decision =>
  acceptUnless(
    [
      requireKnown(agenda.items, itemId, 'itemId'),
      refuseIf(agenda.currentItemId !== itemId, 'itemNotCurrent', 'itemId'),
    ],
    { type: 'agendaItemFinished', payload: { itemId } },
  );

export function carryAgendaItem(
  state: SessionState,
  payload: PayloadOf<'carryAgendaItem'>,
): Decision {
  const { items, currentItemId } = state.agenda;
  return acceptUnless(
    [
      requireKnown(items, payload.itemId, 'itemId'),
      refuseIf(items[payload.itemId]?.status === 'carried', 'alreadyDone', 'itemId'),
    ],
    ...(payload.itemId === currentItemId ? currentFinished(state) : []),
    { type: 'agendaItemCarried', payload },
  );
}

const currentFinished = ({ agenda }: SessionState): readonly SessionEvent[] =>
  agenda.currentItemId === null
    ? []
    : [{ type: 'agendaItemFinished', payload: { itemId: agenda.currentItemId } }];
