import { describe, expect, test } from 'vitest';
import { chair, point, system } from '../../testing/actors.ts';
import { atMinute, by, fold, MINUTE, MORNING } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession, preparedSession } from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import type { PointDetails } from './state.ts';

const details = (changes: Partial<PointDetails> = {}): PointDetails => ({
  kind: 'member',
  name: 'Điểm cầu huyện Mường Ảng',
  unitIds: ['unit-finance'],
  ...changes,
});
const add = (changes: Partial<PointDetails> = {}) => ({
  type: 'addPoint' as const,
  payload: details(changes),
});
const edit = (pointId: string, changes: Partial<PointDetails> = {}) => ({
  type: 'editPoint' as const,
  payload: { pointId, ...details(changes) },
});
const remove = (pointId: string) => ({ type: 'removePoint' as const, payload: { pointId } });
const connect = { type: 'connectPoint' as const, payload: { pointId: 'point-nam-po' } };
const disconnect = { type: 'disconnectPoint' as const, payload: { pointId: 'point-nam-po' } };
const connected: SessionEvent = {
  type: 'pointConnected',
  payload: { pointId: 'point-nam-po' },
};
const disconnected: SessionEvent = {
  type: 'pointDisconnected',
  payload: { pointId: 'point-nam-po' },
};

describe('ATT-1 a point', () => {
  test('ATT-1 is added', () => {
    given(...preparedSession())
      .when(add())
      .thenEvents({ type: 'pointAdded', payload: { ...details(), pointId: 'new' } });
  });

  test('ATT-1 is of units that are known', () => {
    given(...preparedSession())
      .when(add({ unitIds: ['unit-finance', 'unit-nowhere'] }))
      .thenRefused('unknownUnit', 'unitIds.1');
  });

  test('ATT-1 is of each unit once', () => {
    given(...preparedSession())
      .when(add({ unitIds: ['unit-finance', 'unit-finance'] }))
      .thenRefused('duplicate', 'unitIds.1');
  });

  test('ATT-1 has a name of its own', () => {
    given(...preparedSession())
      .when(add({ name: 'Điểm cầu nam-po' }))
      .thenRefused('duplicate', 'name');
  });

  test('ATT-1 is edited under the same rules and keeps its own name', () => {
    const command = edit('point-nam-po', { name: 'Điểm cầu nam-po', unitIds: ['unit-nam-po'] });
    given(...preparedSession())
      .when(command)
      .thenEvents({ type: 'pointEdited', payload: command.payload });
    given(...preparedSession())
      .when(edit('point-nam-po', { name: 'Điểm cầu tua-chua' }))
      .thenRefused('duplicate', 'name');
    given(...preparedSession())
      .when(edit('point-nowhere'))
      .thenRefused('unknownPoint', 'pointId');
  });
});

test('ATT-2 at most one point is the central one', () => {
  given(...preparedSession())
    .when(add({ kind: 'central' }))
    .thenRefused('duplicate', 'kind');
  given(...preparedSession())
    .when(edit('point-nam-po', { kind: 'central' }))
    .thenRefused('duplicate', 'kind');
});

describe('ATT-3 removing', () => {
  test('ATT-3 takes the point and its people', () => {
    const after = given(...preparedSession()).when(remove('point-nam-po'));
    after.thenEvents({ type: 'pointRemoved', payload: { pointId: 'point-nam-po' } });
    const { attendance } = after.state();
    expect(attendance.points).not.toHaveProperty('point-nam-po');
    expect(attendance.pointOrder).not.toContain('point-nam-po');
    expect(attendance.people).not.toHaveProperty('person-nam-po');
    expect(attendance.personOrder).not.toContain('person-nam-po');
  });

  test('ATT-3 not one that is connected', () => {
    given(...preparedSession(), connected)
      .when(remove('point-nam-po'))
      .thenRefused('inUse', 'pointId');
    expect(
      given(...preparedSession(), connected, disconnected).when(remove('point-nam-po')).decision.ok,
    ).toBe(true);
  });

  test('ATT-3 not one that the material names', () => {
    const proposed = given(...preparedSession()).when(
      { type: 'submitAgendaProposal', payload: { title: 'Vốn đối ứng', explanation: null } },
      { actor: point('nam-po') },
    );
    given(...proposed.history())
      .when(remove('point-nam-po'))
      .thenRefused('inUse', 'pointId');
  });

  test('ATT-3 not one of whose people the material names', () => {
    const called = given(...openSession()).when(
      {
        type: 'handOverChair',
        payload: { personId: 'person-nam-po' },
      },
      { actor: chair },
    );
    given(...called.history())
      .when(remove('point-nam-po'))
      .thenRefused('inUse', 'pointId');
  });

  test('ATT-3 not one that is unknown', () => {
    given(...preparedSession())
      .when(remove('point-nowhere'))
      .thenRefused('unknownPoint', 'pointId');
  });
});

describe('ATT-9 connections', () => {
  test('ATT-9 the first device comes and the last one leaves', () => {
    given(...preparedSession())
      .when(connect, { actor: system })
      .thenEvents(connected);
    given(...preparedSession(), connected)
      .when(disconnect, { actor: system })
      .thenEvents(disconnected);
  });

  test('ATT-9 reported again nothing happens', () => {
    given(...preparedSession(), connected)
      .when(connect, { actor: system })
      .thenEvents();
    given(...preparedSession())
      .when(disconnect, { actor: system })
      .thenEvents();
  });

  test('ATT-9 the intervals are kept', () => {
    const { attendance } = fold(
      ...preparedSession(),
      atMinute(5, by(system, connected)),
      atMinute(9, by(system, disconnected)),
      atMinute(12, by(system, connected)),
    );
    expect(attendance.points['point-nam-po']).toMatchObject({
      connected: true,
      intervals: [
        { from: MORNING + 5 * MINUTE, to: MORNING + 9 * MINUTE },
        { from: MORNING + 12 * MINUTE, to: null },
      ],
    });
  });

  test('ATT-9 a point must be known', () => {
    given(...preparedSession())
      .when({ type: 'connectPoint', payload: { pointId: 'point-nowhere' } }, { actor: system })
      .thenRefused('unknownPoint', 'pointId');
  });
});
