import { expect, test } from 'vitest';
import type { SessionEvent } from '../session/events.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { secretary } from '../testing/actors.ts';
import { MORNING, withoutIdentity } from '../testing/fold.ts';
import { openSession } from '../testing/session.ts';
import { elisionOf, type LoggedEvent } from './elision.ts';
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
