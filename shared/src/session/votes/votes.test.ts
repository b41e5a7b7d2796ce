import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { notCast } from './tally.ts';

const electorIds = ['person-muong-nhe', 'person-nam-po', 'point-tua-chua'];
const electors = [
  { electorId: 'person-muong-nhe', pointId: 'point-muong-nhe' },
  { electorId: 'person-nam-po', pointId: 'point-nam-po' },
  { electorId: 'point-tua-chua', pointId: 'point-tua-chua' },
];
const question = 'Thông qua phương án phân bổ vốn';
const voteId = 'vote-a';
type Choice = PayloadOf<'castBallot'>['choice'];

const call = (changes: Partial<PayloadOf<'callVote'>> = {}): SessionCommand => ({
  type: 'callVote',
  payload: { question, secret: false, electorIds, ...changes },
});
const called = (secret: boolean): SessionEvent => ({
  type: 'voteCalled',
  payload: { voteId, question, secret, electors, itemId: null },
});
const cast = (electorId: string, choice: Choice = 'approve'): SessionCommand => ({
  type: 'castBallot',
  payload: { voteId, electorId, choice },
});
const ballot = (electorId: string, choice: Choice = 'approve'): SessionEvent => ({
  type: 'ballotCast',
  payload: { voteId, electorId, choice },
});
const voted = (electorId: string): SessionEvent => ({
  type: 'electorVoted',
  payload: { voteId, electorId },
});
const close: SessionCommand = { type: 'closeVote', payload: { voteId } };
const closed = (approve: number, reject: number, abstain: number): SessionEvent => ({
  type: 'voteClosed',
  payload: { voteId, tally: { approve, reject, abstain } },
});
const cancel: SessionCommand = {
  type: 'cancelVote',
  payload: { voteId, reason: 'Sửa câu hỏi' },
};
const cancelled: SessionEvent = {
  type: 'voteCancelled',
  payload: { voteId, reason: 'Sửa câu hỏi' },
};
const position = (electorId: string, choice: Choice = 'approve') => ({
  voteId,
  electorId,
  choice,
  givenOn: '2022-08-11',
  wording: null,
});
const record = (electorId: string, choice: Choice = 'approve'): SessionCommand => ({
  type: 'recordPosition',
  payload: position(electorId, choice),
});
const recorded = (electorId: string, choice: Choice = 'approve'): SessionEvent => ({
  type: 'positionRecorded',
  payload: position(electorId, choice),
});
const named = [...openSession(), called(false)];
const secret = [...openSession(), called(true)];

test('VOT-1 one vote at a time, on the current item', () => {
  const started: SessionEvent = { type: 'agendaItemStarted', payload: { itemId: 'item-report' } };
  const decided = given(...openSession(), started).when(call(), { actor: chair });
  decided.thenEvents({
    type: 'voteCalled',
    payload: { voteId: 'new', question, secret: false, electors, itemId: 'item-report' },
  });
  given(...decided.history())
    .when(call())
    .thenRefused('voteOpen');
  given(...named, closed(0, 0, 0))
    .when(call())
    .thenEvents({
      type: 'voteCalled',
      payload: { voteId: 'new', question, secret: false, electors, itemId: null },
    });
});

test('VOT-2 entitled are people on the roll and points, each once', () => {
  given(...openSession())
    .when(call({ electorIds: ['person-muong-nhe', 'unit-finance'] }))
    .thenRefused('unknownPerson', 'electorIds.1');
  given(...openSession())
    .when(call({ electorIds: ['person-muong-nhe', 'person-muong-nhe'] }))
    .thenRefused('duplicate', 'electorIds.1');
});

test('VOT-3 a secret vote has at least three electors', () => {
  const two = electorIds.slice(0, 2);
  given(...openSession())
    .when(call({ secret: true, electorIds: two }))
    .thenRefused('tooFewElectors', 'electorIds');
  const { decision } = given(...openSession()).when(call({ electorIds: two }));
  expect(decision.ok).toBe(true);
});

test.each([
  ['named', named, ballot('person-muong-nhe')],
  ['secret', secret, voted('person-muong-nhe')],
] as const)('VOT-4 in a %s vote those entitled vote from their own point', (_kind, open, event) => {
  const actor = point('muong-nhe');
  given(...open)
    .when(cast('person-muong-nhe'), { actor })
    .thenEvents(event);
  given(...open)
    .when(cast('person-nam-po'), { actor })
    .thenRefused('notYours', 'electorId');
  given(...open)
    .when(cast('person-chair'), { actor: chair })
    .thenRefused('notEntitled', 'electorId');
  given(...open, cancelled)
    .when(cast('person-muong-nhe'), { actor })
    .thenRefused('voteNotOpen');
  given(...openSession())
    .when(cast('person-muong-nhe'), { actor })
    .thenRefused('notFound', 'voteId');
});

test('VOT-4 an agency votes from the room it sits in', () => {
  given(...named)
    .when(cast('point-tua-chua'), { actor: agency('finance', 'tua-chua') })
    .thenEvents(ballot('point-tua-chua'));
});

test('VOT-4 in the central room an agency and a secretary cast nobody’s secret ballot', () => {
  const called: SessionEvent = {
    type: 'voteCalled',
    payload: {
      voteId,
      question,
      secret: true,
      electors: [...electors, { electorId: 'person-chair', pointId: 'point-central' }],
      itemId: null,
    },
  };
  const open = given(...openSession(), called);
  for (const actor of [agency('planning'), { ...secretary, pointId: 'point-central' }]) {
    open.when(cast('person-chair'), { actor }).thenRefused('notYours', 'electorId');
  }
  open.when(cast('person-chair'), { actor: chair }).thenEvents(voted('person-chair'));
});

test('VOT-5 in a named vote officers record a raised hand, and a ballot may be changed', () => {
  given(...named)
    .when(cast('person-nam-po'), { actor: secretary })
    .thenEvents(ballot('person-nam-po'));
  const decided = given(...named, ballot('person-nam-po')).when(cast('person-nam-po', 'reject'), {
    actor: point('nam-po'),
  });
  decided.thenEvents(ballot('person-nam-po', 'reject'));
  given(...decided.history())
    .when(close)
    .thenEvents(closed(0, 1, 0));
  given(...named, ballot('person-nam-po'))
    .when(cast('person-nam-po'), { actor: point('nam-po') })
    .thenEvents();
});

test('VOT-5 in a secret vote nobody votes for another room, and what was cast stays', () => {
  for (const actor of [secretary, chair]) {
    given(...secret)
      .when(cast('person-nam-po'), { actor })
      .thenRefused('notYours', 'electorId');
  }
  given(...secret, voted('person-nam-po'))
    .when(cast('person-nam-po', 'reject'), { actor: point('nam-po') })
    .thenRefused('alreadyVoted', 'electorId');
});

test('VOT-7 closing a named vote counts the choices', () => {
  const decided = given(
    ...named,
    ballot('person-muong-nhe', 'abstain'),
    ballot('person-nam-po', 'reject'),
    ballot('point-tua-chua'),
  ).when(close);
  decided.thenEvents(closed(1, 1, 1));
  const { votes } = decided.state();
  expect(votes.openVoteId).toBeNull();
  expect(votes.byId[voteId]).toMatchObject({
    status: 'closed',
    closedSeq: openSession().length + 5,
    tally: { approve: 1, reject: 1, abstain: 1 },
  });
  given(...decided.history())
    .when(close)
    .thenRefused('voteNotOpen');
});

test('VOT-7 a ballot box that does not fit is our error, not a tally', () => {
  const cast = [...secret, ...electorIds.map(voted)];
  const closing = (ballotBox: Record<string, number> | null) => () =>
    given(...cast).when(close, { ballotBox });
  closing({ approve: 2, abstain: 1 })().thenEvents(closed(2, 0, 1));
  expect(closing(null)).toThrow(/without its box/);
  expect(closing({ approve: 2 })).toThrow(/2 ballots in the box, 3 voted/);
  expect(closing({ approve: 4 })).toThrow(/4 ballots in the box, 3 voted/);
  expect(closing({ approve: 2, perhaps: 1 })).toThrow(/unknown choice/);
});

test('VOT-7 a secret vote with a ballot or two is not closed: the tally would tell', () => {
  const one = [...secret, voted('person-nam-po')];
  given(...one)
    .when(close, { ballotBox: { approve: 1 } })
    .thenRefused('tooFewBallots');
  given(...one, voted('person-muong-nhe'))
    .when(close, { ballotBox: { approve: 1, reject: 1 } })
    .thenRefused('tooFewBallots');
  given(...secret)
    .when(close, { ballotBox: {} })
    .thenEvents(closed(0, 0, 0));
  given(...one)
    .when(cancel)
    .thenEvents(cancelled);
});

test('VOT-8 who did not vote is named', () => {
  const decided = given(...named, ballot('person-nam-po')).when(close);
  const vote = decided.state().votes.byId[voteId];
  expect(vote && notCast(vote)).toEqual(['person-muong-nhe', 'point-tua-chua']);
});

test('VOT-9 cancelled with a reason it has no tally, and another may be called', () => {
  const decided = given(...named, ballot('person-nam-po')).when(cancel);
  decided.thenEvents(cancelled);
  expect(decided.state().votes).toMatchObject({
    openVoteId: null,
    byId: { [voteId]: { status: 'cancelled', tally: null, cancelReason: 'Sửa câu hỏi' } },
  });
  given(...decided.history())
    .when(cancel)
    .thenRefused('voteNotOpen');
});

test('VOT-10 a written position stands beside the tally, the last one counting', () => {
  const before = [...named, ballot('person-nam-po'), closed(1, 0, 0)];
  const decided = given(...before, recorded('person-muong-nhe')).when(
    record('person-muong-nhe', 'reject'),
  );
  decided.thenEvents(recorded('person-muong-nhe', 'reject'));
  expect(decided.state().votes.byId[voteId]).toMatchObject({
    tally: { approve: 1, reject: 0, abstain: 0 },
    positions: [{ electorId: 'person-muong-nhe', choice: 'reject' }],
  });
  given(...before)
    .when(record('person-nam-po'))
    .thenRefused('alreadyVoted', 'electorId');
  given(...before)
    .when(record('person-chair'))
    .thenRefused('notEntitled', 'electorId');
  given(...named)
    .when(record('person-muong-nhe'))
    .thenRefused('voteNotClosed');
  given(...named, cancelled)
    .when(record('person-muong-nhe'))
    .thenRefused('voteNotClosed');
  given(...secret, closed(0, 0, 0))
    .when(record('person-muong-nhe'))
    .thenRefused('voteSecret');
});
