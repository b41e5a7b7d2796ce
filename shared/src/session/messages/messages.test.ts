import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { by, fold, type Past } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { maySee, visibilityOf } from '../redact.ts';
import { KEPT_MESSAGES } from './state.ts';

type Channel = 'all' | 'officers';
const send = (channel: Channel): SessionCommand => ({
  type: 'sendMessage',
  payload: { channel, text: 'Xin nối lại đường truyền.' },
});
const sent = (channel: Channel, messageId = 'new'): SessionEvent => ({
  type: 'messageSent',
  payload: { messageId, channel, text: 'Xin nối lại đường truyền.' },
});
const retract: SessionCommand = { type: 'retractMessage', payload: { messageId: 'new' } };
const retracted = (channel: Channel): SessionEvent => ({
  type: 'messageRetracted',
  payload: { messageId: 'new', channel },
});
const fromMuongNhe: Past = by(point('muong-nhe'), sent('all'));

test.each([point('muong-nhe'), agency('finance')])(
  'MES-1 the private channel is not for the link $identity',
  (actor) => {
    given(...openSession())
      .when(send('all'), { actor })
      .thenEvents(sent('all'));
    given(...openSession())
      .when(send('officers'), { actor })
      .thenRefused('forbidden', 'channel');
  },
);

test.each([chair, secretary])('MES-1 it is for the link $identity', (actor) => {
  const decided = given(...openSession()).when(send('officers'), { actor });
  decided.thenEvents(sent('officers'));
  expect(decided.state().messages.list).toMatchObject([
    { messageId: 'new', from: { role: actor.role, pointId: actor.pointId } },
  ]);
});

test('MES-2 its sender or an officer retracts a message', () => {
  for (const actor of [point('muong-nhe'), chair, secretary]) {
    const decided = given(...openSession(), fromMuongNhe).when(retract, { actor });
    decided.thenEvents(retracted('all'));
    expect(decided.state().messages.list).toEqual([]);
  }
  for (const actor of [point('nam-po'), agency('finance', 'muong-nhe')]) {
    given(...openSession(), fromMuongNhe)
      .when(retract, { actor })
      .thenRefused('notYours');
  }
  given(...openSession(), sent('officers'))
    .when(retract)
    .thenEvents(retracted('officers'));
});

test('MES-3 of each channel the newest are kept', () => {
  const many = Array.from({ length: KEPT_MESSAGES + 5 }, (_, place) => sent('all', `all-${place}`));
  const { list } = fold(sent('officers', 'private'), ...many).messages;
  expect(list).toHaveLength(KEPT_MESSAGES + 1);
  expect(list[0]?.messageId).toBe('private');
  expect(list[1]?.messageId).toBe('all-5');
  expect(list.at(-1)?.messageId).toBe(`all-${KEPT_MESSAGES + 4}`);
});

test('MES-4 a private message is shown to officers alone, and is not there for others', () => {
  for (const event of [sent('officers'), retracted('officers')]) {
    expect(maySee('officers', visibilityOf(event))).toBe(true);
    expect(maySee('point:point-muong-nhe', visibilityOf(event))).toBe(false);
    expect(maySee('everyone', visibilityOf(event))).toBe(false);
  }
  given(...openSession(), sent('officers'))
    .when(retract, { actor: point('muong-nhe') })
    .thenRefused('notFound', 'messageId');
  given(...openSession(), fromMuongNhe, retracted('all'))
    .when(retract, { actor: point('muong-nhe') })
    .thenRefused('notFound', 'messageId');
});
