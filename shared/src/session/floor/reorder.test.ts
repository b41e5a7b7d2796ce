import { describe, expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { atMinute, fold, MINUTE, MORNING, type Past } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { positionOf } from './position.ts';

const asked = (
  requestId: string,
  name: string,
  kind: 'speak' | 'pointOfOrder' = 'speak',
): SessionEvent => ({
  type: 'floorAsked',
  payload: {
    requestId,
    kind,
    pointId: `point-${name}`,
    unitId: null,
    personId: null,
    speakerName: requestId,
    speakerOffice: null,
    about: null,
  },
});
const floorGiven = (requestId: string, seconds: number | null = null): SessionEvent => ({
  type: 'floorGiven',
  payload: { speechId: `speech-${requestId}`, requestId, itemId: null, seconds },
});
const floorEnded = (requestId: string): SessionEvent => ({
  type: 'floorEnded',
  payload: { speechId: `speech-${requestId}` },
});
/** The point asks and speaks between these minutes. */
const spoke = (name: string, from: number, to: number): readonly Past[] => [
  atMinute(from, asked(`spoken-${name}`, name)),
  atMinute(from, floorGiven(`spoken-${name}`)),
  atMinute(to, floorEnded(`spoken-${name}`)),
];
const reason = 'Ưu tiên địa bàn chưa phát biểu';
const move = (requestId: string, afterRequestId: string | null) => ({
  type: 'moveFloorRequest' as const,
  payload: { requestId, afterRequestId, reason },
});
const orderByTime = { type: 'orderFloorByTimeUsed' as const, payload: { reason } };
const three = [
  ...openSession(),
  asked('first', 'nam-po'),
  asked('second', 'tua-chua'),
  asked('third', 'muong-nhe'),
];

describe('FLO-6 moving', () => {
  test.each([
    ['to the head', 'third', null, ['third', 'first', 'second']],
    ['up', 'third', 'first', ['first', 'third', 'second']],
    ['down', 'first', 'second', ['second', 'first', 'third']],
  ])('FLO-6 %s, with the reason', (_where, requestId, after, order) => {
    const moved = given(...three).when(move(requestId, after), { actor: chair });
    moved.thenEvents({ type: 'floorReordered', payload: { order, reason } });
    const { queue, lastReorder } = moved.state().floor;
    expect(queue.map((request) => request.requestId)).toEqual(order);
    expect(lastReorder?.reason).toBe(reason);
  });

  test('FLO-6 to where it is, nothing happens', () => {
    given(...three)
      .when(move('second', 'first'))
      .thenEvents();
    given(...three)
      .when(move('first', null))
      .thenEvents();
  });

  test('FLO-6 not after itself or after one who does not wait', () => {
    given(...three)
      .when(move('second', 'second'))
      .thenRefused('malformed', 'afterRequestId');
    given(...three)
      .when(move('second', 'nobody'))
      .thenRefused('notFound', 'afterRequestId');
    given(...three)
      .when(move('nobody', null))
      .thenRefused('notFound', 'requestId');
  });
});

describe('FLO-7 ordering by time used', () => {
  test('FLO-7 points that spoke less come first, equals keep their order', () => {
    const past = [...openSession(), ...spoke('nam-po', 10, 15), ...spoke('tua-chua', 20, 22)];
    given(
      ...past,
      asked('nam-po', 'nam-po'),
      asked('muong-nhe', 'muong-nhe'),
      asked('tua-chua', 'tua-chua'),
      asked('central', 'central'),
    )
      .when(orderByTime, { actor: chair })
      .thenEvents({
        type: 'floorReordered',
        payload: { order: ['muong-nhe', 'central', 'tua-chua', 'nam-po'], reason },
      });
  });

  test('FLO-7 the running speech counts', () => {
    given(
      ...openSession(),
      asked('now', 'nam-po'),
      asked('again', 'nam-po'),
      asked('other', 'tua-chua'),
      atMinute(10, floorGiven('now')),
    )
      .when(orderByTime, { actor: chair, at: MORNING + 12 * MINUTE })
      .thenEvents({
        type: 'floorReordered',
        payload: { order: ['other', 'again'], reason },
      });
  });

  test('FLO-7 points of order stay at the head', () => {
    given(
      ...openSession(),
      ...spoke('nam-po', 10, 15),
      asked('speak', 'tua-chua'),
      asked('order', 'nam-po', 'pointOfOrder'),
    )
      .when(orderByTime, { actor: chair })
      .thenEvents();
  });
});

describe('FLO-13 place and wait', () => {
  test('FLO-13 no guess before a first speech has ended', () => {
    const { floor } = fold(...three);
    expect(positionOf(floor, 'second', MORNING)).toEqual({ place: 2, wait: null });
    expect(positionOf(floor, 'nobody', MORNING)).toBeNull();
  });

  test('FLO-13 by the average of those that ended', () => {
    const past = [...three, ...spoke('central', 10, 14), ...spoke('tua-chua', 20, 22)];
    const { floor } = fold(...past);
    const now = MORNING + 30 * MINUTE;
    const waits = ['first', 'second', 'third'].map((id) => positionOf(floor, id, now)?.wait);
    expect(waits).toEqual([0, 3 * MINUTE, 6 * MINUTE]);
  });

  test.each([
    ['by its limit', 240, [3, 6]],
    ['by the average without one', null, [2, 5]],
  ])('FLO-13 and by what is left of the running speech, %s', (_how, seconds, minutes) => {
    const { floor } = fold(
      ...three,
      ...spoke('central', 10, 13),
      atMinute(20, floorGiven('first', seconds)),
    );
    const now = MORNING + 21 * MINUTE;
    const waits = ['second', 'third'].map((id) => positionOf(floor, id, now)?.wait);
    expect(waits).toEqual(minutes.map((each) => each * MINUTE));
  });

  test('FLO-13 a speech that runs over leaves nothing to wait for but itself', () => {
    const { floor } = fold(
      ...three,
      ...spoke('central', 10, 13),
      atMinute(20, floorGiven('first', 60)),
    );
    expect(positionOf(floor, 'second', MORNING + 40 * MINUTE)).toEqual({ place: 1, wait: 0 });
  });
});
