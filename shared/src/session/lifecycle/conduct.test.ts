import { describe, expect, test } from 'vitest';
import { agency, chair, point } from '../../testing/actors.ts';
import { atMinute, fold, MINUTE, MORNING } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import {
  openSession,
  pointAdded,
  preparedSession,
  scheduled,
  sessionAdjourned,
  sessionRecessed,
} from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { roleNow } from '../viewer.ts';

const open = { type: 'openSession' as const, payload: {} };
const adjourn = { type: 'adjournSession' as const, payload: {} };
const recess = { type: 'recessSession' as const, payload: { reason: 'Giải lao' } };
const reopen = { type: 'reopenSession' as const, payload: { reason: 'Bổ sung kết luận' } };
const takeBack = { type: 'takeBackChair' as const, payload: {} };
const handTo = (personId: string) => ({ type: 'handOverChair' as const, payload: { personId } });

const itemStarted: SessionEvent = {
  type: 'agendaItemStarted',
  payload: { itemId: 'item-report' },
};
const asked: SessionEvent = {
  type: 'floorAsked',
  payload: {
    requestId: 'request-1',
    kind: 'speak',
    pointId: 'point-nam-po',
    unitId: null,
    personId: null,
    speakerName: null,
    speakerOffice: null,
    about: null,
  },
};
const floorGiven: SessionEvent = {
  type: 'floorGiven',
  payload: { speechId: 'speech-1', requestId: 'request-1', itemId: 'item-report', seconds: null },
};
const handedTo = (name: string, pointName: string, office: string): SessionEvent => ({
  type: 'chairHandedOver',
  payload: {
    personId: `person-${name}`,
    pointId: `point-${pointName}`,
    name: `Đại biểu ${name}`,
    office,
  },
});
const deputyChairs = handedTo('nam-po', 'nam-po', 'Phó Chủ tịch UBND huyện');

describe('LIF-4 opening', () => {
  test('LIF-4 a session with a chair and a point opens, its agenda empty', () => {
    given(scheduled(), pointAdded('nam-po', { unitIds: [] }))
      .when(open, { actor: chair })
      .thenEvents({ type: 'sessionOpened', payload: {} });
  });

  test('LIF-4 not without a chair', () => {
    given(...preparedSession({ chair: null }))
      .when(open)
      .thenRefused('noChair');
  });

  test('LIF-4 not without a point', () => {
    given(scheduled()).when(open).thenRefused('noPoint');
  });
});

test('LIF-5 a recess ends the speech first and leaves the agenda item on', () => {
  const after = given(...openSession(), itemStarted, asked, floorGiven).when(recess, {
    actor: chair,
  });
  after.thenEvents(
    { type: 'floorEnded', payload: { speechId: 'speech-1' } },
    { type: 'sessionRecessed', payload: { reason: 'Giải lao' } },
  );
  expect(after.state().agenda.currentItemId).toBe('item-report');
});

describe('LIF-6 adjourning', () => {
  test('LIF-6 ends the speech, the obstacle on the table and the item first', () => {
    const called: SessionEvent = {
      type: 'obstacleCalled',
      payload: { obstacleId: 'obstacle-1', itemId: 'item-report' },
    };
    const submitted: SessionEvent = {
      type: 'obstacleSubmitted',
      payload: {
        obstacleId: 'obstacle-1',
        text: 'Thiếu vốn đối ứng',
        programmes: [],
        categoryId: null,
        level: null,
        legalText: null,
        since: null,
        proposal: null,
        itemised: true,
        raisedBy: { kind: 'point', pointId: 'point-nam-po' },
        itemId: null,
      },
    };
    given(...openSession(), itemStarted, asked, floorGiven, submitted, called)
      .when(adjourn, { actor: chair })
      .thenEvents(
        { type: 'floorEnded', payload: { speechId: 'speech-1' } },
        { type: 'tableCleared', payload: {} },
        { type: 'agendaItemFinished', payload: { itemId: 'item-report' } },
        sessionAdjourned,
      );
  });

  test('LIF-6 with nothing going on it only adjourns', () => {
    given(...openSession())
      .when(adjourn, { actor: chair })
      .thenEvents(sessionAdjourned);
  });

  test('LIF-6 not while a vote is open', () => {
    const called = given(...openSession()).when(
      {
        type: 'callVote',
        payload: { question: 'Nhất trí?', secret: false, electorIds: ['person-nam-po'] },
      },
      { actor: chair },
    );
    given(...called.history())
      .when(adjourn, { actor: chair })
      .thenRefused('voteOpen');
  });
});

test('LIF-7 adjourned out of a recess, the recess ends then', () => {
  const state = fold(
    ...openSession(),
    atMinute(30, sessionRecessed),
    atMinute(40, sessionAdjourned),
  );
  expect(state.lifecycle).toMatchObject({
    phase: 'adjourned',
    adjournedAt: MORNING + 40 * MINUTE,
    recesses: [{ from: MORNING + 30 * MINUTE, to: MORNING + 40 * MINUTE }],
  });
});

test('LIF-8 it is reopened with a reason, and the queue is as it was', () => {
  const after = given(...openSession(), asked, sessionAdjourned).when(reopen, { actor: chair });
  after.thenEvents({ type: 'sessionReopened', payload: reopen.payload });
  const { lifecycle, floor } = after.state();
  expect(lifecycle).toMatchObject({ phase: 'open', adjournedAt: null });
  expect(lifecycle.reopenings).toMatchObject([{ reason: 'Bổ sung kết luận' }]);
  expect(floor.queue).toHaveLength(1);
});

describe('LIF-9 handing over', () => {
  test('LIF-9 the person’s point chairs, and the event names the person', () => {
    const after = given(...openSession()).when(handTo('person-nam-po'), { actor: chair });
    after.thenEvents(deputyChairs);
    const { lifecycle } = after.state();
    expect(lifecycle.actingChair).toEqual(deputyChairs.payload);
    expect(lifecycle.handovers).toHaveLength(1);
  });

  test('LIF-9 not to somebody unknown', () => {
    given(...openSession())
      .when(handTo('person-nobody'), { actor: chair })
      .thenRefused('unknownPerson', 'personId');
  });

  test('LIF-9 not to the one who chairs, called or acting', () => {
    const official = { name: 'Đồng chí Trưởng ban', office: null, personId: 'person-chair' };
    given(...openSession({ chair: official }))
      .when(handTo('person-chair'), { actor: chair })
      .thenRefused('chairAlready', 'personId');
    given(...openSession(), deputyChairs)
      .when(handTo('person-nam-po'), { actor: point('nam-po') })
      .thenRefused('chairAlready', 'personId');
  });
});

test('LIF-10 handing it to the one whom the session was called under takes it back', () => {
  const official = { name: 'Đồng chí Trưởng ban', office: null, personId: 'person-chair' };
  given(...openSession({ chair: official }), deputyChairs)
    .when(handTo('person-chair'), { actor: point('nam-po') })
    .thenEvents({ type: 'chairTakenBack', payload: {} });
});

describe('LIF-11 taking back', () => {
  test('LIF-11 also after the adjournment', () => {
    const after = given(...openSession(), deputyChairs, sessionAdjourned).when(takeBack);
    after.thenEvents({ type: 'chairTakenBack', payload: {} });
    expect(after.state().lifecycle.actingChair).toBeNull();
  });

  test('LIF-11 not when it was not handed over', () => {
    given(...openSession())
      .when(takeBack, { actor: chair })
      .thenRefused('alreadyDone');
  });
});

describe('ALL-7 the rights of the chair', () => {
  test('ALL-7 go with the chair and come back with it', () => {
    const before = fold(...openSession()).lifecycle;
    const during = fold(...openSession(), deputyChairs).lifecycle;
    const after = fold(...openSession(), deputyChairs, {
      type: 'chairTakenBack',
      payload: {},
    }).lifecycle;
    const roles = [before, during, after].map((lifecycle) =>
      [chair, point('nam-po'), point('muong-nhe')].map((party) => roleNow(lifecycle, party)),
    );
    expect(roles).toEqual([
      ['chair', 'point', 'point'],
      ['point', 'chair', 'point'],
      ['chair', 'point', 'point'],
    ]);
  });

  test('ALL-7 the new chair conducts and the old one is refused', () => {
    given(...openSession(), deputyChairs)
      .when(recess, { actor: point('nam-po') })
      .thenEvents({ type: 'sessionRecessed', payload: recess.payload });
    given(...openSession(), deputyChairs)
      .when(recess, { actor: chair })
      .thenRefused('forbidden');
  });

  test('ALL-7 handed over within the central room, the agencies there gain nothing', () => {
    const { lifecycle } = fold(...openSession(), handedTo('deputy', 'central', 'Phó Trưởng ban'));
    expect(roleNow(lifecycle, chair)).toBe('chair');
    expect(roleNow(lifecycle, agency('planning'))).toBe('agency');
  });
});
