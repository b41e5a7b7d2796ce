import { expect, test } from 'vitest';
import { atMinute, fold, MINUTE, MORNING } from '../../testing/fold.ts';
import {
  openSession,
  preparedSession,
  sessionAdjourned,
  sessionOpened,
  sessionRecessed,
} from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { elapsedOf, plannedInAll, plannedOf, sessionElapsed } from './clock.ts';

const sessionResumed: SessionEvent = { type: 'sessionResumed', payload: {} };
const itemStarted: SessionEvent = { type: 'agendaItemStarted', payload: { itemId: 'item-report' } };
const itemFinished: SessionEvent = {
  type: 'agendaItemFinished',
  payload: { itemId: 'item-report' },
};
const planned = (itemId: string, plannedMinutes: number): SessionEvent => ({
  type: 'agendaItemEdited',
  payload: { itemId, title: 'Nội dung', kind: 'report', plannedMinutes, responsibleUnitId: null },
});

test('AGE-12 an item’s clock adds its spans up and stands still in recesses', () => {
  const { agenda, lifecycle } = fold(
    ...openSession(),
    atMinute(10, itemStarted),
    atMinute(20, sessionRecessed),
    atMinute(35, sessionResumed),
    atMinute(40, itemFinished),
    atMinute(60, itemStarted),
    atMinute(65, sessionRecessed),
  );
  const item = agenda.items['item-report'];
  const elapsedAt = (minute: number) =>
    item && elapsedOf(item, lifecycle.recesses, MORNING + minute * MINUTE);
  expect([5, 10, 15, 25, 37, 50, 63, 80].map(elapsedAt)).toEqual(
    [0, 0, 5, 10, 12, 15, 18, 20].map((minutes) => minutes * MINUTE),
  );
});

test('AGE-12 the plan of an item, and of all that are not carried over', () => {
  const { agenda } = fold(
    ...preparedSession(),
    planned('item-report', 15),
    planned('item-obstacles', 60),
    { type: 'agendaItemCarried', payload: { itemId: 'item-obstacles', reason: null } },
  );
  expect(plannedOf({ plannedMinutes: 15 })).toBe(15 * MINUTE);
  expect(plannedOf({ plannedMinutes: null })).toBeNull();
  expect(plannedInAll(agenda)).toBe(15 * MINUTE);
});

test('LIF-12 the session’s clock leaves out recesses and adjournments', () => {
  const { lifecycle } = fold(
    ...preparedSession(),
    atMinute(10, sessionOpened),
    atMinute(20, sessionRecessed),
    atMinute(35, sessionResumed),
    atMinute(50, sessionAdjourned),
    atMinute(90, { type: 'sessionReopened', payload: { reason: 'Bổ sung' } }),
    atMinute(95, sessionRecessed),
  );
  expect(sessionElapsed(lifecycle, MORNING + 15 * MINUTE)).toBe(5 * MINUTE);
  expect(sessionElapsed(lifecycle, MORNING + 100 * MINUTE)).toBe((10 + 15 + 5) * MINUTE);
  expect(sessionElapsed(fold(...preparedSession()).lifecycle, MORNING)).toBe(0);
});
