import { describe, expect, test } from 'vitest';
import { agency, chair, point, secretary, system } from '../../testing/actors.ts';
import { atMinute, by, fold, MINUTE, MORNING } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { currentSpeech, timeLeft, timeUsedBy } from './timeUsed.ts';

const asked = (name: string): SessionEvent => ({
  type: 'floorAsked',
  payload: {
    requestId: `request-${name}`,
    kind: 'speak',
    pointId: `point-${name}`,
    unitId: null,
    personId: null,
    speakerName: `Đại biểu ${name}`,
    speakerOffice: null,
    about: null,
  },
});
const floorGiven = (name: string, seconds: number | null = null): SessionEvent => ({
  type: 'floorGiven',
  payload: { speechId: `speech-${name}`, requestId: `request-${name}`, itemId: null, seconds },
});
const floorEnded = (name: string): SessionEvent => ({
  type: 'floorEnded',
  payload: { speechId: `speech-${name}` },
});
const give = (name: string) => ({
  type: 'giveFloor' as const,
  payload: { requestId: `request-${name}`, seconds: 180 },
});
const extend = { type: 'extendFloor' as const, payload: { seconds: 60 } };
const end = { type: 'endFloor' as const, payload: {} };
const waiting = [...openSession(), asked('nam-po'), asked('tua-chua')];
const speaking = [...waiting, floorGiven('nam-po', 180)];

describe('FLO-8 giving the floor', () => {
  test('FLO-8 to a request in the queue, under the current agenda item', () => {
    const started: SessionEvent = {
      type: 'agendaItemStarted',
      payload: { itemId: 'item-obstacles' },
    };
    const after = given(...waiting, started).when(give('tua-chua'), {
      actor: chair,
      newId: 'speech-1',
    });
    after.thenEvents({
      type: 'floorGiven',
      payload: {
        speechId: 'speech-1',
        requestId: 'request-tua-chua',
        itemId: 'item-obstacles',
        seconds: 180,
      },
    });
    const { floor } = after.state();
    expect(currentSpeech(floor)).toMatchObject({
      pointId: 'point-tua-chua',
      speakerName: 'Đại biểu tua-chua',
      itemId: 'item-obstacles',
      to: null,
    });
    expect(floor.queue.map(({ pointId }) => pointId)).toEqual(['point-nam-po']);
  });

  test('FLO-8 not while somebody speaks, not to somebody who does not wait', () => {
    given(...speaking)
      .when(give('tua-chua'), { actor: chair })
      .thenRefused('floorTaken');
    given(...waiting)
      .when(give('muong-nhe'), { actor: chair })
      .thenRefused('notFound', 'requestId');
  });
});

describe('FLO-9 extending', () => {
  test('FLO-9 adds seconds to the running speech', () => {
    const after = given(...speaking).when(extend, { actor: chair });
    after.thenEvents({
      type: 'floorExtended',
      payload: { speechId: 'speech-nam-po', seconds: 60 },
    });
    expect(currentSpeech(after.state().floor)?.seconds).toBe(240);
  });

  test('FLO-9 a speech without a limit needs none', () => {
    given(...waiting, floorGiven('nam-po'))
      .when(extend, { actor: chair })
      .thenEvents();
  });

  test('FLO-9 somebody must be speaking', () => {
    given(...waiting)
      .when(extend, { actor: chair })
      .thenRefused('floorFree');
  });
});

describe('FLO-10 ending', () => {
  test.each([
    ['the chair', chair],
    ['the secretary', secretary],
    ['the delegation that speaks', point('nam-po')],
  ])('FLO-10 by %s', (_who, actor) => {
    const after = given(...speaking).when(end, { actor });
    after.thenEvents(floorEnded('nam-po'));
    expect(after.state().floor.currentSpeechId).toBeNull();
  });

  test('FLO-10 by nobody else, and not when nobody speaks', () => {
    for (const actor of [point('tua-chua'), agency('planning', 'nam-po')]) {
      given(...speaking)
        .when(end, { actor })
        .thenRefused('notYours');
    }
    given(...waiting)
      .when(end, { actor: chair })
      .thenRefused('floorFree');
  });
});

test('FLO-11 what was said is noted, also afterwards', () => {
  const note = (speechId: string) => ({
    type: 'noteSpeech' as const,
    payload: { speechId, summary: 'Đề nghị bổ sung vốn đối ứng' },
  });
  for (const past of [speaking, [...speaking, floorEnded('nam-po')]]) {
    const after = given(...past).when(note('speech-nam-po'));
    after.thenEvents({ type: 'speechNoted', payload: note('speech-nam-po').payload });
    expect(after.state().floor.speeches['speech-nam-po']?.summary).toBe(
      'Đề nghị bổ sung vốn đối ứng',
    );
  }
  given(...waiting)
    .when(note('speech-nowhere'))
    .thenRefused('notFound', 'speechId');
});

test('FLO-12 time used is kept per point, and the running speech counts', () => {
  const { floor } = fold(
    ...waiting,
    atMinute(10, floorGiven('nam-po', 180)),
    atMinute(14, floorEnded('nam-po')),
    atMinute(15, asked('nam-po')),
    atMinute(20, floorGiven('tua-chua')),
    atMinute(22, floorEnded('tua-chua')),
    atMinute(30, {
      type: 'floorGiven',
      payload: { speechId: 'speech-again', requestId: 'request-nam-po', itemId: null, seconds: 60 },
    }),
  );
  expect(floor.timeUsed).toEqual({ 'point-nam-po': 4 * MINUTE, 'point-tua-chua': 2 * MINUTE });
  const used = (name: string) => timeUsedBy(floor, `point-${name}`, MORNING + 33 * MINUTE);
  expect(['nam-po', 'tua-chua', 'muong-nhe'].map(used)).toEqual([7 * MINUTE, 2 * MINUTE, 0]);
  const speech = currentSpeech(floor);
  expect(speech && timeLeft(speech, MORNING + 33 * MINUTE)).toBe(-2 * MINUTE);
});

test('FLO-14 a speaker whose point is disconnected keeps the floor', () => {
  const { floor } = fold(
    ...waiting,
    by(system, { type: 'pointConnected', payload: { pointId: 'point-nam-po' } }),
    floorGiven('nam-po'),
    by(system, { type: 'pointDisconnected', payload: { pointId: 'point-nam-po' } }),
  );
  expect(floor.currentSpeechId).toBe('speech-nam-po');
  given(...speaking)
    .when({ type: 'disconnectPoint', payload: { pointId: 'point-nam-po' } }, { actor: system })
    .thenEvents();
});
