import type { EventNamed, EventType, SessionEvent } from '@diemcau/shared/session/events';
import { evolve } from '@diemcau/shared/session/evolve';
import type { Party } from '@diemcau/shared/session/meta';
import { emptySession, type SessionState } from '@diemcau/shared/session/state';
import { expect, test } from 'vitest';
import { announcementOf } from './announcements.ts';

const NAM_PO: Party = { role: 'point', pointId: 'nam-po', unitId: null };
const MUONG_CHA: Party = { role: 'point', pointId: 'muong-cha', unitId: null };
const PLANNING: Party = { role: 'agency', pointId: 'central', unitId: 'planning' };
const CHAIR: Party = { role: 'chair', pointId: 'central', unitId: null };
const SECRETARY: Party = { role: 'secretary', pointId: 'central', unitId: null };

const point = (pointId: string, name: string): SessionEvent => ({
  type: 'pointAdded',
  payload: { pointId, kind: 'member', name, unitIds: [`unit-${pointId}`] },
});
const obstacle = (obstacleId: string, pointId: string): SessionEvent => ({
  type: 'obstacleSubmitted',
  payload: {
    obstacleId,
    text: 'Văn bản hướng dẫn chậm ban hành',
    programmes: [],
    categoryId: null,
    level: null,
    legalText: null,
    since: null,
    proposal: null,
    itemised: true,
    raisedBy: { kind: 'point', pointId },
    itemId: null,
  },
});
const asked = (requestId: string, pointId: string): SessionEvent => ({
  type: 'floorAsked',
  payload: {
    requestId,
    kind: 'speak',
    pointId,
    unitId: null,
    personId: null,
    speakerName: null,
    speakerOffice: null,
    about: null,
  },
});
const item: SessionEvent = {
  type: 'agendaItemAdded',
  payload: {
    itemId: 'i1',
    title: 'Khó khăn, vướng mắc của các huyện',
    kind: 'discussion',
    plannedMinutes: 60,
    responsibleUnitId: null,
    afterItemId: null,
    submitters: [],
  },
};
const given: SessionEvent = {
  type: 'floorGiven',
  payload: { speechId: 'x1', requestId: 'r1', itemId: null, seconds: null },
};

const before = [
  point('nam-po', 'Huyện Nậm Pồ'),
  point('muong-cha', 'Huyện Mường Chà'),
  item,
  obstacle('o1', 'nam-po'),
  obstacle('o2', 'muong-cha'),
  asked('r1', 'nam-po'),
  asked('r2', 'muong-cha'),
];

function fold(events: readonly SessionEvent[]): SessionState {
  const state = emptySession();
  for (const [place, event] of structuredClone(events).entries()) {
    evolve(state, event, { seq: place + 1, at: place, actor: SECRETARY });
  }
  return state;
}

/** What that party hears when the last of the events happens, the others having happened before. */
function heard(party: Party, ...events: readonly [...SessionEvent[], SessionEvent]) {
  const earlier = [...before, ...events.slice(0, -1)];
  const event = events[events.length - 1] ?? item;
  const facts = {
    before: fold(earlier),
    after: fold([...earlier, event]),
    party,
    language: 'vi' as const,
  };
  return say(event.type, event.payload, facts);
}
const say = <Type extends EventType>(
  type: Type,
  payload: EventNamed<Type>['payload'],
  facts: Parameters<typeof announcementOf>[3],
) => announcementOf(type, payload, SECRETARY, facts);

test('the new current item is said with its number', () => {
  expect(heard(NAM_PO, { type: 'agendaItemStarted', payload: { itemId: 'i1' } })).toEqual({
    text: 'Chuyển sang nội dung 1: Khó khăn, vướng mắc của các huyện.',
    politeness: 'polite',
  });
});

test('having the floor interrupts; somebody else having it does not', () => {
  expect(heard(NAM_PO, given)).toEqual({
    text: 'Mời điểm cầu của đồng chí phát biểu.',
    politeness: 'assertive',
  });
  expect(heard(CHAIR, given)).toEqual({
    text: 'Đang phát biểu: Huyện Nậm Pồ.',
    politeness: 'polite',
  });
});

test('whoever waits hears the own place as the queue moves', () => {
  expect(heard(MUONG_CHA, given)?.text).toBe(
    'Đang phát biểu: Huyện Nậm Pồ. Vị trí đăng ký phát biểu của điểm cầu: 1.',
  );
  expect(
    heard(NAM_PO, {
      type: 'floorReordered',
      payload: { order: ['r2', 'r1'], reason: 'Theo chương trình' },
    })?.text,
  ).toBe('Vị trí đăng ký phát biểu của điểm cầu: 2.');
  expect(heard(NAM_PO, { type: 'floorWithdrawn', payload: { requestId: 'r1' } })?.text).toBe(
    'Điểm cầu không còn trong danh sách đăng ký phát biểu.',
  );
});

test('the obstacle on the table is read out', () => {
  expect(
    heard(NAM_PO, { type: 'obstacleCalled', payload: { obstacleId: 'o2', itemId: null } })?.text,
  ).toBe('Vướng mắc đang xét, số 2: Văn bản hướng dẫn chậm ban hành');
});

test('what becomes of an obstacle is said to those whom it concerns, and to nobody else', () => {
  const merged: SessionEvent = {
    type: 'obstaclesMerged',
    payload: { intoId: 'o2', fromIds: ['o1'] },
  };
  const outcome: SessionEvent = {
    type: 'obstacleOutcomeGiven',
    payload: { obstacleId: 'o2', kind: 'noted', text: null, directiveIds: [] },
  };
  const answered: SessionEvent = {
    type: 'obstacleAnswered',
    payload: { obstacleId: 'o1', answerId: 'a1', unitId: null, text: 'Đã có hướng dẫn' },
  };
  expect(heard(NAM_PO, merged)?.text).toBe('Vướng mắc số 1 của điểm cầu đã được ghép vào số 2.');
  expect(heard(NAM_PO, merged, outcome)?.text).toBe(
    'Kết quả xử lý vướng mắc số 2 của điểm cầu: Tiếp thu.',
  );
  expect(heard(NAM_PO, outcome)).toBeNull();
  expect(heard(NAM_PO, answered)?.text).toBe('Vướng mắc số 1 của điểm cầu đã được trả lời.');
  expect(heard(MUONG_CHA, answered)).toBeNull();
});

test('an agency hears what is assigned to it', () => {
  const assigned: SessionEvent = {
    type: 'obstacleAssigned',
    payload: { obstacleId: 'o1', unitIds: ['planning'] },
  };
  expect(heard(PLANNING, assigned)?.text).toBe(
    'Vướng mắc số 1 được chuyển đến cơ quan để trả lời.',
  );
  expect(heard(NAM_PO, assigned)).toBeNull();
});

test('a vote is said when it opens and when it closes', () => {
  const called: SessionEvent = {
    type: 'voteCalled',
    payload: {
      voteId: 'v1',
      question: 'Thông qua kết luận?',
      secret: false,
      electors: [{ electorId: 'nam-po', pointId: 'nam-po' }],
      itemId: null,
    },
  };
  expect(heard(NAM_PO, called)?.text).toBe('Biểu quyết: Thông qua kết luận?');
  expect(
    heard(NAM_PO, called, {
      type: 'voteClosed',
      payload: { voteId: 'v1', tally: { approve: 9, reject: 1, abstain: 1 } },
    })?.text,
  ).toBe('Kết quả biểu quyết: 9 tán thành, 1 không tán thành, 1 không biểu quyết.');
});

test('a message is said to all but its sender', () => {
  const sent: SessionEvent = {
    type: 'messageSent',
    payload: { messageId: 'm1', channel: 'all', text: 'Đề nghị bật micro' },
  };
  expect(heard(NAM_PO, sent)?.text).toBe('Tin nhắn của Thư ký: Đề nghị bật micro');
  expect(heard(SECRETARY, sent)).toBeNull();
});

test('what has no sentence is not said', () => {
  expect(heard(CHAIR, { type: 'pointConnected', payload: { pointId: 'nam-po' } })).toBeNull();
});
