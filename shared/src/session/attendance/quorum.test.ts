import { expect, test } from 'vitest';
import { fold } from '../../testing/fold.ts';
import { personAdded, preparedSession } from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { countPresence } from './presence.ts';
import { quorumOf } from './quorum.ts';
import type { Presence } from './state.ts';

const twoThirds = { numerator: 2, denominator: 3 };

/** The prepared session has five members: at the centre the chair and a deputy, one each in three districts. */
const withRoll = (presence: Presence, names: readonly string[], ...more: SessionEvent[]) =>
  fold(...preparedSession(), ...more, {
    type: 'rollCalled',
    payload: {
      marks: names.map((name) => ({ personId: `person-${name}`, presence, reason: null })),
    },
  }).attendance;

test('ATT-11 no rule asks for nobody', () => {
  expect(quorumOf({ kind: 'none' }, fold().attendance)).toMatchObject({ needed: 0, met: true });
});

test.each([
  [3, false],
  [4, true],
])('ATT-11 two thirds of five members are four: %i there', (there, met) => {
  const names = ['chair', 'deputy', 'nam-po', 'tua-chua'].slice(0, there);
  expect(quorumOf({ kind: 'members', ...twoThirds }, withRoll('inPerson', names))).toEqual({
    needed: 4,
    present: there,
    total: 5,
    met,
  });
});

test('ATT-11 online counts, excused does not', () => {
  const rule = { kind: 'members', ...twoThirds } as const;
  expect(quorumOf(rule, withRoll('online', ['chair'])).present).toBe(1);
  expect(quorumOf(rule, withRoll('excused', ['chair'])).present).toBe(0);
});

test('ATT-11 a substitute sits in the member’s seat, guests in none', () => {
  const substitute = personAdded('substitute', 'nam-po', {
    standing: 'representative',
    substituteFor: 'Đại biểu nam-po',
  });
  const guest = personAdded('guest', 'nam-po', { standing: 'invited' });
  const attendance = withRoll('online', ['substitute', 'guest', 'nam-po'], substitute, guest);
  expect(quorumOf({ kind: 'members', ...twoThirds }, attendance)).toMatchObject({
    present: 1,
    total: 5,
  });
});

test('ATT-11 a substitute for a member who is not on the roll brings the seat along', () => {
  const substitute = personAdded('substitute', 'nam-po', {
    standing: 'representative',
    substituteFor: 'Đồng chí vắng mặt',
  });
  expect(
    quorumOf({ kind: 'members', ...twoThirds }, withRoll('online', ['substitute'], substitute)),
  ).toMatchObject({ present: 1, total: 6 });
});

test('ATT-11 of points, connected or peopled', () => {
  const attendance = withRoll('online', ['nam-po'], {
    type: 'pointConnected',
    payload: { pointId: 'point-tua-chua' },
  });
  expect(quorumOf({ kind: 'points', numerator: 1, denominator: 2 }, attendance)).toEqual({
    needed: 2,
    present: 2,
    total: 4,
    met: true,
  });
});

test('ATT-8 the marks are counted', () => {
  expect(countPresence(withRoll('online', ['nam-po', 'chair']))).toEqual({
    unmarked: 3,
    inPerson: 0,
    online: 2,
    excused: 0,
    absent: 0,
  });
});
