import { describe, expect, test } from 'vitest';
import type { Actor } from '../../log/storedEvent.ts';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { fold, type History } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession, personAdded, scheduled, sessionOpened } from '../../testing/session.ts';
import type { EventNamed } from '../events.ts';

type Asked = EventNamed<'floorAsked'>['payload'];

const ask = (
  changes: Partial<Pick<Asked, 'kind' | 'personId' | 'speakerName' | 'about'>> = {},
) => ({
  type: 'askFloor' as const,
  payload: {
    kind: 'speak' as const,
    personId: null,
    speakerName: null,
    about: null,
    ...changes,
  },
});
const invite = (pointId: string, personId: string | null, unitId: string | null = null) => ({
  type: 'inviteToFloor' as const,
  payload: { pointId, unitId, personId },
});
const withdraw = { type: 'withdrawFloor' as const, payload: { requestId: 'request-1' } };

const request = (requestId: string, changes: Partial<Asked> = {}): EventNamed<'floorAsked'> => ({
  type: 'floorAsked',
  payload: {
    requestId,
    kind: 'speak',
    pointId: 'point-nam-po',
    unitId: null,
    personId: null,
    speakerName: null,
    speakerOffice: null,
    about: null,
    ...changes,
  },
});
const byRoll = {
  personId: 'person-nam-po',
  speakerName: 'Đại biểu nam-po',
  speakerOffice: 'Phó Chủ tịch UBND huyện',
};
const asks = (actor: Actor, changes: Parameters<typeof ask>[0] = {}) =>
  given(...openSession()).when(ask(changes), { actor, newId: 'request-1' });
const queueAfter = (...history: History) =>
  fold(...history).floor.queue.map(({ requestId }) => requestId);

describe('FLO-1 who asks', () => {
  test('FLO-1 a person of the room, named with the office from the roll', () => {
    asks(point('nam-po'), {
      personId: 'person-nam-po',
      about: 'Vốn đối ứng',
      speakerName: 'tên gõ tay',
    }).thenEvents(request('request-1', { ...byRoll, about: 'Vốn đối ứng' }));
  });

  test('FLO-1 somebody named by hand, or the delegation', () => {
    asks(point('nam-po'), { speakerName: 'Đại biểu đến thay' }).thenEvents(
      request('request-1', { speakerName: 'Đại biểu đến thay' }),
    );
    asks(point('nam-po')).thenEvents(request('request-1'));
  });

  test('FLO-1 an agency, which the request names', () => {
    asks(agency('planning')).thenEvents(
      request('request-1', { pointId: 'point-central', unitId: 'unit-planning' }),
    );
  });

  test('FLO-1 the chair, who need not say so', () => {
    asks(chair).thenEvents(
      request('request-1', {
        pointId: 'point-central',
        speakerName: 'Đồng chí Trưởng ban',
        speakerOffice: 'Trưởng ban',
      }),
    );
  });

  test('FLO-1 the secretary, from the central room', () => {
    asks(secretary, { personId: 'person-deputy' }).thenEvents(
      request('request-1', {
        pointId: 'point-central',
        personId: 'person-deputy',
        speakerName: 'Đại biểu deputy',
        speakerOffice: 'Phó Trưởng ban',
      }),
    );
  });

  test('FLO-1 nobody for a person of another room, or without a room', () => {
    asks(point('nam-po'), { personId: 'person-tua-chua' }).thenRefused('unknownPerson', 'personId');
    asks(point('nowhere')).thenRefused('unknownPoint');
    given(scheduled(), sessionOpened).when(ask()).thenRefused('unknownPoint');
  });
});

describe('FLO-2 each once', () => {
  test.each([
    ['a person', { personId: 'person-nam-po' }, byRoll],
    ['a name by hand', { speakerName: 'Đại biểu A' }, { speakerName: 'Đại biểu A' }],
    ['the delegation', {}, {}],
  ])('FLO-2 %s waits once', (_who, asking, waiting) => {
    given(...openSession(), request('request-1', waiting))
      .when(ask(asking), { actor: point('nam-po') })
      .thenRefused('alreadyAsked');
  });

  test('FLO-2 several people of one point may wait', () => {
    const past = [...openSession(), personAdded('second', 'nam-po'), request('request-1', byRoll)];
    const actor = point('nam-po');
    for (const asking of [{ personId: 'person-second' }, { speakerName: 'Đại biểu A' }, {}]) {
      expect(given(...past).when(ask(asking), { actor }).decision.ok).toBe(true);
    }
  });

  test('FLO-2 two agencies of one room may wait', () => {
    const waiting = request('request-1', { pointId: 'point-central', unitId: 'unit-finance' });
    const asking = given(...openSession(), waiting).when(ask(), { actor: agency('planning') });
    expect(asking.decision.ok).toBe(true);
  });
});

test('FLO-3 a point of order goes before other requests and behind earlier points of order', () => {
  const order = (requestId: string, pointId: string) =>
    request(requestId, { kind: 'pointOfOrder', pointId });
  expect(
    queueAfter(
      ...openSession(),
      request('speak-1'),
      order('order-1', 'point-tua-chua'),
      request('speak-2', { pointId: 'point-muong-nhe' }),
      order('order-2', 'point-nam-po'),
    ),
  ).toEqual(['order-1', 'order-2', 'speak-1', 'speak-2']);
});

describe('FLO-4 withdrawing', () => {
  test.each([
    ['its own delegation', point('nam-po')],
    ['the chair', chair],
    ['the secretary', secretary],
  ])('FLO-4 by %s', (_who, actor) => {
    const after = given(...openSession(), request('request-1')).when(withdraw, { actor });
    after.thenEvents({ type: 'floorWithdrawn', payload: { requestId: 'request-1' } });
    expect(after.state().floor.queue).toEqual([]);
  });

  test('FLO-4 by nobody else', () => {
    for (const actor of [point('tua-chua'), agency('planning', 'nam-po')]) {
      given(...openSession(), request('request-1'))
        .when(withdraw, { actor })
        .thenRefused('notYours');
    }
  });

  test('FLO-4 what waits no more is not found', () => {
    given(...openSession())
      .when(withdraw, { actor: chair })
      .thenRefused('notFound', 'requestId');
  });
});

describe('FLO-5 inviting', () => {
  test('FLO-5 a person, who then waits last, marked as invited', () => {
    const past = [...openSession(), request('request-1', { pointId: 'point-tua-chua' })];
    const after = given(...past).when(invite('point-nam-po', 'person-nam-po'), {
      actor: chair,
      newId: 'request-2',
    });
    after.thenEvents({ ...request('request-2', byRoll), type: 'floorInvited' });
    expect(after.state().floor.queue).toMatchObject([
      { requestId: 'request-1', invited: false },
      { requestId: 'request-2', invited: true },
    ]);
  });

  test('FLO-5 a point as a whole, or an agency in a room', () => {
    given(...openSession())
      .when(invite('point-nam-po', null), { actor: chair, newId: 'request-1' })
      .thenEvents({ ...request('request-1'), type: 'floorInvited' });
    const agencyThere = { pointId: 'point-central', unitId: 'unit-finance' };
    given(...openSession())
      .when(invite('point-central', null, 'unit-finance'), { newId: 'request-1' })
      .thenEvents({ ...request('request-1', agencyThere), type: 'floorInvited' });
  });

  test('FLO-5 only whom the session knows, and who does not wait already', () => {
    const inviting = (...[pointId, personId, unitId]: Parameters<typeof invite>) =>
      given(...openSession(), request('request-1')).when(invite(pointId, personId, unitId));
    inviting('point-nowhere', null).thenRefused('unknownPoint', 'pointId');
    inviting('point-central', null, 'unit-nowhere').thenRefused('unknownUnit', 'unitId');
    inviting('point-nam-po', 'person-tua-chua').thenRefused('unknownPerson', 'personId');
    inviting('point-nam-po', null).thenRefused('alreadyAsked');
  });
});
