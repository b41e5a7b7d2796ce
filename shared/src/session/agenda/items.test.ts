import { describe, expect, test } from 'vitest';
import { chair, point } from '../../testing/actors.ts';
import { atMinute, fold, MINUTE, MORNING } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import {
  itemAdded,
  openSession,
  preparedSession,
  sessionAdjourned,
} from '../../testing/session.ts';
import type { CommandType, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { AgendaItemDetails } from './state.ts';

const details = (changes: Partial<AgendaItemDetails> = {}): AgendaItemDetails => ({
  title: 'Báo cáo phân bổ vốn',
  kind: 'report',
  plannedMinutes: 15,
  responsibleUnitId: 'unit-planning',
  ...changes,
});
const add = (afterItemId: string | null, changes: Partial<AgendaItemDetails> = {}) => ({
  type: 'addAgendaItem' as const,
  payload: { afterItemId, ...details(changes) },
});
const on = <Type extends CommandType>(type: Type, itemId: string) => ({
  type,
  payload: { itemId },
});
const move = (itemId: string, afterItemId: string | null): SessionCommand => ({
  type: 'moveAgendaItem',
  payload: { itemId, afterItemId },
});
const carry = (itemId: string): SessionCommand => ({
  type: 'carryAgendaItem',
  payload: { itemId, reason: 'Hết giờ' },
});
const started = (itemId: string): SessionEvent => ({
  type: 'agendaItemStarted',
  payload: { itemId },
});
const finished = (itemId: string): SessionEvent => ({
  type: 'agendaItemFinished',
  payload: { itemId },
});
const carried = (itemId: string): SessionEvent => ({
  type: 'agendaItemCarried',
  payload: { itemId, reason: 'Hết giờ' },
});

describe('AGE-1 adding', () => {
  test.each([
    ['first', null, ['new', 'item-report', 'item-obstacles']],
    ['between', 'item-report', ['item-report', 'new', 'item-obstacles']],
    ['last', 'item-obstacles', ['item-report', 'item-obstacles', 'new']],
  ])('AGE-1 %s', (_where, afterItemId, order) => {
    const after = given(...preparedSession()).when(add(afterItemId));
    after.thenEvents({
      type: 'agendaItemAdded',
      payload: { ...details(), afterItemId, itemId: 'new', submitters: [] },
    });
    expect(after.state().agenda.itemOrder).toEqual(order);
  });

  test('AGE-1 after what is there, for a unit that is known', () => {
    given(...preparedSession())
      .when(add('item-nowhere'))
      .thenRefused('notFound', 'afterItemId');
    given(...preparedSession())
      .when(add(null, { responsibleUnitId: 'unit-nowhere' }))
      .thenRefused('unknownUnit', 'responsibleUnitId');
  });
});

describe('AGE-2 editing', () => {
  test('AGE-2 also an item that is over', () => {
    const payload = { itemId: 'item-report', ...details() };
    const past = [...openSession(), started('item-report'), finished('item-report')];
    const after = given(...past).when({ type: 'editAgendaItem', payload });
    after.thenEvents({ type: 'agendaItemEdited', payload });
    expect(after.state().agenda.items['item-report']).toMatchObject({
      ...details(),
      status: 'finished',
    });
  });

  test('AGE-2 what is there, for a unit that is known', () => {
    given(...preparedSession())
      .when({ type: 'editAgendaItem', payload: { itemId: 'item-nowhere', ...details() } })
      .thenRefused('notFound', 'itemId');
    const payload = { itemId: 'item-report', ...details({ responsibleUnitId: 'unit-nowhere' }) };
    given(...preparedSession())
      .when({ type: 'editAgendaItem', payload })
      .thenRefused('unknownUnit', 'responsibleUnitId');
  });
});

describe('AGE-3 removing', () => {
  test('AGE-3 an item never taken up', () => {
    const after = given(...preparedSession()).when(on('removeAgendaItem', 'item-report'));
    after.thenEvents({ type: 'agendaItemRemoved', payload: { itemId: 'item-report' } });
    expect(after.state().agenda).toMatchObject({ itemOrder: ['item-obstacles'] });
    given(...preparedSession())
      .when(on('removeAgendaItem', 'item-nowhere'))
      .thenRefused('notFound', 'itemId');
  });

  test.each([
    ['that is on', [started('item-report')]],
    ['that is over', [started('item-report'), finished('item-report')]],
    ['that was carried', [carried('item-report')]],
  ])('AGE-3 none %s', (_state, events) => {
    given(...openSession(), ...events)
      .when(on('removeAgendaItem', 'item-report'))
      .thenRefused('itemNotPlanned', 'itemId');
  });

  test('AGE-3 none that came from a proposal', () => {
    const credited: SessionEvent = {
      type: 'agendaItemCredited',
      payload: {
        itemId: 'item-report',
        submitter: { role: 'point', pointId: 'point-nam-po', unitId: null },
      },
    };
    given(...preparedSession(), credited)
      .when(on('removeAgendaItem', 'item-report'))
      .thenRefused('inUse', 'itemId');
  });
});

describe('AGE-4 moving', () => {
  const three = [...preparedSession(), itemAdded('close', 'obstacles')];

  test.each([
    ['to the head', 'item-close', null, ['item-close', 'item-report', 'item-obstacles']],
    ['down', 'item-report', 'item-obstacles', ['item-obstacles', 'item-report', 'item-close']],
    ['up', 'item-close', 'item-report', ['item-report', 'item-close', 'item-obstacles']],
  ])('AGE-4 %s', (_where, itemId, afterItemId, order) => {
    const after = given(...three).when(move(itemId, afterItemId));
    after.thenEvents({ type: 'agendaItemMoved', payload: { itemId, afterItemId } });
    expect(after.state().agenda.itemOrder).toEqual(order);
  });

  test('AGE-4 to where it is, nothing happens', () => {
    given(...three)
      .when(move('item-obstacles', 'item-report'))
      .thenEvents();
    given(...three)
      .when(move('item-report', null))
      .thenEvents();
  });

  test('AGE-4 not after itself or after nothing, not what is unknown or over', () => {
    given(...three)
      .when(move('item-report', 'item-report'))
      .thenRefused('malformed', 'afterItemId');
    given(...three)
      .when(move('item-report', 'item-nowhere'))
      .thenRefused('notFound', 'afterItemId');
    given(...three)
      .when(move('item-nowhere', null))
      .thenRefused('notFound', 'itemId');
    given(...openSession(), started('item-report'))
      .when(move('item-report', 'item-obstacles'))
      .thenRefused('itemNotPlanned', 'itemId');
  });
});

describe('AGE-5 starting', () => {
  test('AGE-5 finishes the current item first', () => {
    const after = given(...openSession(), started('item-report')).when(
      on('startAgendaItem', 'item-obstacles'),
      { actor: chair },
    );
    after.thenEvents(finished('item-report'), started('item-obstacles'));
    expect(after.state().agenda).toMatchObject({
      currentItemId: 'item-obstacles',
      items: { 'item-report': { status: 'finished' }, 'item-obstacles': { status: 'current' } },
    });
  });

  test('AGE-5 the current one is not started again', () => {
    given(...openSession(), started('item-report'))
      .when(on('startAgendaItem', 'item-report'))
      .thenRefused('alreadyDone', 'itemId');
    given(...openSession())
      .when(on('startAgendaItem', 'item-nowhere'))
      .thenRefused('notFound', 'itemId');
  });

  test('AGE-5 the queue and a running speech stay', () => {
    const ask = (name: string) => ({
      type: 'askFloor' as const,
      payload: { kind: 'speak' as const, personId: null, speakerName: name, about: null },
    });
    const nameds = given(...openSession()).when(ask('Đại biểu thứ nhất'), {
      actor: point('nam-po'),
      newId: 'request-1',
    });
    const asked = given(...nameds.history()).when(ask('Đại biểu thứ hai'), {
      actor: point('nam-po'),
      newId: 'request-2',
    });
    const speaking = given(...asked.history()).when(
      { type: 'giveFloor', payload: { requestId: 'request-1', seconds: null } },
      { actor: chair, newId: 'speech-1' },
    );
    const { floor } = given(...speaking.history())
      .when(on('startAgendaItem', 'item-report'))
      .state();
    expect(floor.currentSpeechId).toBe('speech-1');
    expect(floor.queue.map(({ requestId }) => requestId)).toEqual(['request-2']);
  });
});

test('AGE-6 an item that was finished or carried may be taken up again, as a span of its own', () => {
  const { agenda } = fold(
    ...openSession(),
    atMinute(10, started('item-report')),
    atMinute(20, finished('item-report')),
    atMinute(21, carried('item-report')),
    atMinute(30, started('item-report')),
  );
  expect(agenda.items['item-report']).toMatchObject({
    status: 'current',
    carriedReason: null,
    spans: [
      { from: MORNING + 10 * MINUTE, to: MORNING + 20 * MINUTE },
      { from: MORNING + 30 * MINUTE, to: null },
    ],
  });
  given(...openSession(), started('item-report'), finished('item-report'), carried('item-report'))
    .when(on('startAgendaItem', 'item-report'))
    .thenEvents(started('item-report'));
});

test('AGE-7 only the current item is finished', () => {
  given(...openSession(), started('item-report'))
    .when(on('finishAgendaItem', 'item-report'))
    .thenEvents(finished('item-report'));
  given(...openSession(), started('item-report'))
    .when(on('finishAgendaItem', 'item-obstacles'))
    .thenRefused('itemNotCurrent', 'itemId');
  given(...openSession())
    .when(on('finishAgendaItem', 'item-nowhere'))
    .thenRefused('notFound', 'itemId');
});

describe('AGE-8 carrying', () => {
  test('AGE-8 a planned item, also after the adjournment', () => {
    const after = given(...openSession(), sessionAdjourned).when(carry('item-obstacles'));
    after.thenEvents(carried('item-obstacles'));
    expect(after.state().agenda.items['item-obstacles']).toMatchObject({
      status: 'carried',
      carriedReason: 'Hết giờ',
    });
  });

  test('AGE-8 the current item is finished first', () => {
    given(...openSession(), started('item-report'))
      .when(carry('item-report'))
      .thenEvents(finished('item-report'), carried('item-report'));
  });

  test('AGE-8 not twice, and not what is unknown', () => {
    given(...openSession(), carried('item-report'))
      .when(carry('item-report'))
      .thenRefused('alreadyDone', 'itemId');
    given(...openSession())
      .when(carry('item-nowhere'))
      .thenRefused('notFound', 'itemId');
  });
});
