import { expect, test } from 'vitest';
import { NO_DETAILS } from '../session/documents/state.ts';
import type { SessionEvent } from '../session/events.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { secretary } from '../testing/actors.ts';
import { MORNING, withoutIdentity } from '../testing/fold.ts';
import { openSession } from '../testing/session.ts';
import { elisionOf, type LoggedEvent, withoutPreparations } from './elision.ts';
import { project } from './project.ts';

const message = (channel: 'all' | 'officers'): SessionEvent => ({
  type: 'messageSent',
  payload: { messageId: `message-${channel}`, channel, text: 'Đề nghị kéo dài phần thảo luận.' },
});

const recorded = (events: readonly SessionEvent[]): RecordedEvent[] =>
  events.map((event, index) => ({
    seq: index + 1,
    at: MORNING + index,
    actor: withoutIdentity(secretary),
    event,
    hash: (index + 1).toString(16).padStart(64, '0'),
  }));

test('the private channel stays out, what is said to all stands', () => {
  expect(elisionOf(message('officers'))).toBe('officersOnly');
  expect(elisionOf(message('all'))).toBeNull();
});

test('what belongs to one point and is in no document stays out', () => {
  const consent: SessionEvent = {
    type: 'microphoneConsentGiven',
    payload: { pointId: 'muong-nhe', unitId: null },
  };
  expect(elisionOf(consent)).toBe('pointsOnly');
});

test('documents are the same from the whole log and from what a bundle holds of it', () => {
  const log = recorded([...openSession(), message('officers'), message('all')]);
  const bundled = log.map(
    (each): LoggedEvent =>
      elisionOf(each.event) === null ? each : { seq: each.seq, hash: each.hash, event: null },
  );
  expect(bundled.filter(({ event }) => event === null).length).toBeGreaterThan(0);
  for (const document of ['notice', 'minutes', 'invitation'] as const) {
    expect(project('phien-1', bundled, { document })).toEqual(
      project('phien-1', log, { document }),
    );
  }
});

test('a session whose last event is left out is named by that event’s hash all the same', () => {
  const log = recorded([...openSession(), message('officers')]);
  const last = log.at(-1);
  expect(project('phien-1', log)).toMatchObject({ upTo: last?.seq, hash: last?.hash });
});

test('what was prepared for a document stands in it for officers; for others once it is issued', () => {
  const details = {
    ...NO_DETAILS,
    document: 'invitation' as const,
    number: 12,
    issuedOn: '2022-08-05',
    symbol: 'GM-BCĐ',
    recipients: ['Nơi nhận còn cân nhắc'],
    notes: 'Còn cân nhắc.',
  };
  const prepared: SessionEvent = { type: 'documentPrepared', payload: details };
  const log = recorded([...openSession(), prepared]);
  const draft = { document: 'invitation' } as const;
  expect(JSON.stringify(project('phien-1', log, draft))).toContain('Còn cân nhắc.');
  const read = project('phien-1', withoutPreparations(log), draft);
  expect(JSON.stringify(read)).not.toMatch(/còn cân nhắc/i);
  expect(read).toMatchObject({ upTo: log.length, heading: { number: null, issuedOn: null } });

  const issued: SessionEvent = {
    type: 'documentIssued',
    payload: { ...details, conclusionsVersion: null },
  };
  const whole = recorded([...openSession(), prepared, issued]);
  expect(project('phien-1', withoutPreparations(whole), draft)).toEqual(
    project('phien-1', whole, draft),
  );
});
